/**
 * What the editor finds, once more as a list below the toolbar, with a button for each fix: for whoever has no pointer to
 * hover with, sees no underlines, or does not know the keys. It is not there until something is found, so that no control
 * moves away under a finger; from then on it stays.
 */
import { signal, useComputed, useSignal } from "@preact/signals";
import { render } from "preact";
import { useRef } from "preact/hooks";
import { editor } from "monaco-editor/editor";
import { placeWords } from "../../run/place-words.ts";
import { Prose } from "../../run/Prose.tsx";
import { counted } from "../../../grader/measures.ts";
import { addStyle } from "../../style.ts";
import type { Bench } from "../../state/bench.ts";
import { isResting } from "../client.ts";
import { MOST_FINDINGS, type Fix } from "../service/findings.ts";
import { latestFindings } from "./diagnostics.ts";
import { listed, type Listed } from "./findings-list.ts";
import style from "./findings-list.css?inline";
import { modelOf, onEach } from "./programs.ts";
import { rangeOf } from "./ranges.ts";

export function listFindings(): void {
  addStyle(style);
  const known = new Set<Bench>();
  onEach((_, { bench, card }) => {
    if (known.has(bench)) return;
    known.add(bench);
    const host = document.createElement("div");
    card.append(host);
    render(<FindingsList bench={bench} />, host);
  });
}

/** For all workbenches of the page. */
const open = signal(false);

function FindingsList({ bench }: { bench: Bench }) {
  const rows = useComputed(() => {
    const latest = latestFindings(bench).value;
    const own = bench.props.files.filter(({ readOnly }) => readOnly !== true);
    return listed(own.flatMap(({ path }) => latest.get(path) ?? []));
  }).value;
  const shown = useRef(false);
  const head = useRef<HTMLElement>(null);
  /** The text that the last fix made, while it can be taken back as the last thing done. */
  const mended = useSignal<{ file: string; text: string; title: string } | null>(null);
  const resting = isResting.value;
  const many = rows.length >= MOST_FINDINGS;
  shown.current ||= rows.length > 0 || resting;
  if (!shown.current) return null;

  const tell = (text: string) => {
    bench.announcement.value = text;
    // The button that was pressed goes with what it mended.
    head.current?.focus();
  };
  const mend = ({ file }: Listed, fix: Fix) => {
    const text = apply(bench, file, fix);
    mended.value = text === null ? null : { file, text, title: fix.title };
    tell(text === null ? "The code has changed since then. Look at the list again." : `Done: ${fix.title}.`);
  };
  const takeBack = (file: string) => {
    mended.value = null;
    undo(bench, file);
    tell("Undone.");
  };
  const last = mended.value;
  const undoable = last !== null && bench.texts.value[last.file] === last.text ? last : null;

  return (
    <details
      class="yp-findings"
      open={open.value}
      onToggle={({ currentTarget }) => (open.value = currentTarget.open)}
    >
      <summary ref={head}>
        {resting
          ? "The code is not being checked"
          : rows.length === 0
            ? "No problems in the code"
            : `${many ? "At least " : ""}${counted(rows.length, "problem")} in the code`}
      </summary>
      {undoable !== null && (
        <p class="yp-findings-done">
          Done: {undoable.title}.{" "}
          <button type="button" class="yp-plain" onClick={() => takeBack(undoable.file)}>
            Undo
          </button>
        </p>
      )}
      {resting && (
        <p class="yp-findings-done">
          Its types took the editor too long to read, so it stopped looking for problems in it. Run and Check
          still work. Change the code, and the editor looks again in a while.
        </p>
      )}
      {many && !resting && (
        <p class="yp-findings-done">These are the first. As you fix them, the others follow.</p>
      )}
      {rows.length > 0 && !resting && (
        <ul>
          {rows.map((row, index) => (
            <li key={index} data-severity={row.severity}>
              <p>
                <button type="button" class="yp-link" onClick={() => bench.goTo(row)}>
                  {placeWords(bench.props.files, row)}
                </button>{" "}
                <Prose text={row.message} />
              </p>
              {row.fixes.length > 0 && (
                <p class="yp-findings-fixes">
                  {row.fixes.map((fix) => (
                    <button
                      key={fix.title}
                      type="button"
                      class="yp-button yp-small"
                      onClick={() => mend(row, fix)}
                    >
                      {fix.title}
                    </button>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Gives the text that the fix makes; null where the text is no longer the one that the fix is for. */
function apply(bench: Bench, file: string, { edits }: Fix): string | null {
  const model = modelOf(bench, file);
  if (model === undefined || latestFindings(bench).value.get(file)?.text !== model.getValue()) return null;
  const operations = edits.map(({ start, length, text }) => ({ range: rangeOf(model, start, length), text }));
  model.pushStackElement();
  model.pushEditOperations([], operations, () => null);
  model.pushStackElement();
  return model.getValue();
}

function undo(bench: Bench, file: string): void {
  const model = modelOf(bench, file);
  editor
    .getEditors()
    .find((each) => each.getModel() === model)
    ?.trigger("yieldpoint", "undo", null);
}
