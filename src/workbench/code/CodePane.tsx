/**
 * One file's code. First a sheet: highlighted text with a text area of the same measures over it, so that the text is
 * there at once, a click puts the caret where it was made, and typing works before anything is loaded (and for good, if
 * Monaco cannot be). On intent Monaco is fetched; when it is there and the learner is in the text, it takes over text,
 * selection, scroll and focus in one step.
 */
import { signal, useComputed } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { WorkbenchFile } from "../props.ts";
import type { Bench } from "../state/bench.ts";
import { untranslated } from "../untranslated.ts";
import { panelId, tabId } from "../Tabs.tsx";
import { LONGEST_COLORED_LINE, shownOf, type Shown } from "./bounds.ts";
import { Door } from "./Door.tsx";
import { LineMarks } from "./LineMarks.tsx";
import { linesOf, measuresOf, numberWidth, rowsOf } from "./metrics.ts";
import type { Mounting } from "./monaco.ts";
import { paint, preparePaint } from "./paint.ts";
import { offsetAt } from "./positions.ts";

interface Props {
  bench: Bench;
  file: WorkbenchFile;
  alive: boolean;
}

/** Never on the server, whose build would take Monaco in, and its style sheets away from the page. */
const loadMonaco = () =>
  import.meta.env.SSR ? Promise.reject(new Error("no editor on the server")) : import("./monaco.ts");

/** Resolves when no pointer is down: a click sets its caret, and a drag its selection, before Monaco takes over. */
let pointerDown = false;
const whenPointerUp = () =>
  new Promise<void>((resolve) => {
    const settle = () => setTimeout(resolve, 0);
    if (pointerDown) addEventListener("pointerup", settle, { once: true, capture: true });
    else settle();
  });

export function CodePane({ bench, file, alive }: Props) {
  const { path, readOnly = false } = file;
  const area = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const mounted = useMemo(() => signal(false), []);
  const text = useComputed(() => bench.texts.value[path] ?? "").value;
  const shown = shownOf(text);
  // A text that comes from elsewhere may be too long to lay out; one that is being typed or asked for is there already.
  const asked = useRef<string | null>(null);
  const closed = shown === "too long" && asked.current !== text && !mounted.value;
  // The server's markup stays until the text is another.
  const painted = useRef<string | null>(null);
  if (closed) painted.current = "";
  else if (painted.current !== null || text !== file.text || import.meta.env.SSR) {
    painted.current = paint(text, "typescript");
  }
  const several = bench.props.files.length > 1 || bench.props.python !== undefined;

  useEffect(() => {
    if (mounted.value) return;
    bench.surfaces.set(path, {
      goTo(line, column) {
        const at = offsetAt(bench.texts.value[path] ?? "", line, column);
        area.current?.setSelectionRange(at, at);
        area.current?.focus({ preventScroll: true });
        frame.current?.scrollTo({ top: (line - 3) * measuresOf(frame.current).lineHeight });
        frame.current?.scrollIntoView({ block: "nearest" });
      },
      // The text area shows what the signal holds.
      replace: () => undefined,
    });
  }, []);

  const mount = (
    monaco: Awaited<ReturnType<typeof loadMonaco>>,
    at: Pick<Mounting, "selection" | "scroll">,
  ) => {
    if (mounted.value || host.current === null || frame.current === null) return;
    // Hidden elements take no focus.
    frame.current.dataset["mounted"] = "true";
    // Monaco measures as it comes, and each measure would lay the sheet's long text out again.
    if (shown !== "colored") frame.current.dataset["long"] = "true";
    monaco.mount({ bench, path, readOnly, host: host.current, frame: frame.current, ...at });
    mounted.value = true;
  };

  const takeOver = async () => {
    const monaco = await loadMonaco();
    await whenPointerUp();
    const sheet = area.current;
    // Another file is on show, or the learner went elsewhere meanwhile: stay light until they come back.
    if (sheet === null || document.activeElement !== sheet) return;
    const { selectionStart, selectionEnd, selectionDirection } = sheet;
    const { scrollTop = 0, scrollLeft = 0 } = frame.current ?? {};
    mount(monaco, {
      selection: { start: selectionStart, end: selectionEnd, backward: selectionDirection === "backward" },
      scroll: { top: scrollTop, left: scrollLeft },
    });
  };

  /** Monaco draws only what is in view, and so takes a text of any length. */
  const openDoor = async () => {
    const monaco = await loadMonaco();
    mount(monaco, { selection: { start: 0, end: 0, backward: false }, scroll: { top: 0, left: 0 } });
  };

  const intent = () => {
    void takeOver().catch(() => {
      bench.notices.value = [
        ...bench.notices.value.filter(({ key }) => key !== "editor"),
        {
          key: "editor",
          tone: "info",
          text: "The full editor could not be loaded, so you have a plain one. Reload the page to try again: your work is kept.",
        },
      ];
    });
  };

  const lines = closed ? "" : text;
  const numbers = Array.from({ length: linesOf(lines) }, (_, index) => index + 1).join("\n");
  return (
    <div
      class="yp-panel"
      hidden={bench.tab.value !== path}
      id={panelId(bench.props.id, path)}
      {...(several ? { role: "tabpanel", "aria-labelledby": tabId(bench.props.id, path) } : {})}
    >
      <div
        class="yp-editor"
        {...untranslated}
        ref={frame}
        data-mounted={mounted.value}
        style={{ "--yp-rows": rowsOf(lines, bench.leastLines), "--yp-digits": numberWidth(lines) }}
        // Coming near is enough to start fetching; taking over waits for the focus.
        onPointerEnter={() => void loadMonaco().catch(() => undefined)}
        onFocusCapture={preparePaint}
        onPointerDownCapture={() => {
          pointerDown = true;
          addEventListener("pointerup", () => (pointerDown = false), { once: true, capture: true });
        }}
      >
        {closed && <Door path={path} length={text.length} open={openDoor} />}
        {!mounted.value && !closed && (
          <div class="yp-sheet">
            <div class="yp-numbers" aria-hidden="true">
              {numbers}
            </div>
            <LineMarks bench={bench} path={path} />
            {/* Who cannot see reads the text area, once it holds the text: the page says it only once until then. */}
            <pre aria-hidden={alive}>
              <code class="yp-tokens" dangerouslySetInnerHTML={{ __html: painted.current ?? "" }} />
            </pre>
            <textarea
              ref={area}
              class="yp-area"
              aria-label={`Code: ${path}`}
              spellcheck={false}
              autocomplete="off"
              autocapitalize="off"
              wrap="off"
              rows={1}
              readOnly={readOnly || !alive}
              value={alive ? text : ""}
              aria-hidden={!alive}
              tabIndex={alive ? 0 : -1}
              onFocus={intent}
              onInput={({ currentTarget: { value } }) => {
                asked.current = value;
                bench.edit(path, value);
              }}
              // Some browsers send a pressed key as one composition; taking over in its middle would lose it.
              onCompositionStart={() => (pointerDown = true)}
              onCompositionEnd={() => (pointerDown = false)}
            />
          </div>
        )}
        <div class="yp-monaco" ref={host} />
      </div>
      {shown !== "colored" && !closed && <PlainWord shown={shown} mounted={mounted.value} />}
    </div>
  );
}

/** Why a text is less colorful than others. */
function PlainWord({ shown, mounted }: { shown: Shown; mounted: boolean }) {
  if (shown !== "long line" && mounted) return null;
  return (
    <p class="yp-plain-word">
      {shown === "long line"
        ? `Lines of more than ${LONGEST_COLORED_LINE.toLocaleString("en")} characters are shown without colors.`
        : "This text is long, so it is shown without colors until you click into it."}
    </p>
  );
}
