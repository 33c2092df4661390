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
import { panelId, tabId } from "../Tabs.tsx";
import { linesOf, measuresOf, numberWidth, rowsOf, topOf } from "./metrics.ts";
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
  // The server's markup stays until the text is another.
  const painted = useRef<string | null>(null);
  if (painted.current !== null || text !== file.text || import.meta.env.SSR) {
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

  const takeOver = async () => {
    const monaco = await loadMonaco();
    await whenPointerUp();
    const sheet = area.current;
    if (mounted.value || sheet === null || host.current === null || frame.current === null) return;
    // Another file is on show, or the learner went elsewhere meanwhile: stay light until they come back.
    if (document.activeElement !== sheet) return;
    const { selectionStart, selectionEnd, selectionDirection } = sheet;
    const { scrollTop, scrollLeft } = frame.current;
    // Hidden elements take no focus.
    frame.current.dataset["mounted"] = "true";
    monaco.mount({
      bench,
      path,
      readOnly,
      host: host.current,
      frame: frame.current,
      selection: { start: selectionStart, end: selectionEnd, backward: selectionDirection === "backward" },
      scroll: { top: scrollTop, left: scrollLeft },
    });
    mounted.value = true;
  };

  const intent = () => {
    void takeOver().catch(() => {
      bench.notices.value = [
        ...bench.notices.value.filter(({ key }) => key !== "editor"),
        {
          key: "editor",
          tone: "info",
          text: "The full editor could not be loaded, so you have a plain one. Everything else works; reload the page to try again.",
        },
      ];
    });
  };

  const numbers = Array.from({ length: linesOf(text) }, (_, index) => index + 1).join("\n");
  return (
    <div
      class="yp-panel"
      hidden={bench.tab.value !== path}
      id={panelId(bench.props.id, path)}
      {...(several ? { role: "tabpanel", "aria-labelledby": tabId(bench.props.id, path) } : {})}
    >
      <div
        class="yp-editor"
        ref={frame}
        data-mounted={mounted.value}
        style={{ "--yp-rows": rowsOf(text, bench.leastLines), "--yp-digits": numberWidth(text) }}
        // Coming near is enough to start fetching; taking over waits for the focus.
        onPointerEnter={() => void loadMonaco().catch(() => undefined)}
        onFocusCapture={preparePaint}
        onPointerDownCapture={() => {
          pointerDown = true;
          addEventListener("pointerup", () => (pointerDown = false), { once: true, capture: true });
        }}
      >
        {!mounted.value && (
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
              onInput={(event) => bench.edit(path, event.currentTarget.value)}
              // Some browsers send a pressed key as one composition; taking over in its middle would lose it.
              onCompositionStart={() => (pointerDown = true)}
              onCompositionEnd={() => (pointerDown = false)}
            />
          </div>
        )}
        <div class="yp-monaco" ref={host} />
      </div>
    </div>
  );
}

/** Where the program is, and what is wrong, under the static text; Monaco has decorations for both. */
function LineMarks({ bench, path }: { bench: Bench; path: string }) {
  return (
    <div class="yp-line-marks" aria-hidden="true">
      {bench.lines.value
        .filter(({ file }) => file === path)
        .map(({ line, state }) => (
          <div key={`${state}${line}`} class="yp-line-mark" data-state={state} style={{ top: topOf(line) }} />
        ))}
      {bench.problems.value
        .filter(({ file }) => file === path)
        .map(({ line, column, length, severity }) => (
          <div
            key={`${line}:${column}`}
            class="yp-squiggle"
            data-severity={severity}
            style={{
              top: topOf(line),
              "--yp-column": column - 1,
              "--yp-length": length,
            }}
          />
        ))}
    </div>
  );
}
