/** A right answer beside the learner's, line by line: for whoever passed, or has used up the hints. */
import { useSignal } from "@preact/signals";
import type { Sources } from "../../compiler/program.ts";
import { loadSolution } from "../../grader/grading/browser.ts";
import type { Verdict } from "../../grader/verdict.ts";
import { answerFile } from "../../grader/format/answers.ts";
import { DiffRow, MOST_ROWS } from "../diff/DiffRow.tsx";
import type { Row } from "../diff/rows.ts";
import { late } from "../late.ts";
import { loadSealed } from "../sealed.ts";
import type { Bench } from "../state/bench.ts";

const words = { gone: "only yours", new: "only the solution’s" };

interface FileDiff {
  file: string;
  rows: readonly Row[];
}

export function Solution({ bench, verdict }: { bench: Bench; verdict: Verdict }) {
  const shown = useSignal<readonly FileDiff[] | null>(null);
  const trouble = useSignal("");
  const hints = bench.props.exercise?.hints ?? 0;
  // A program that cannot be checked is still to be written; the solution would be all there is to compare.
  if (verdict.problem !== null || !(verdict.passed || bench.hints.value >= hints)) return null;

  const show = async () => {
    try {
      const mine = bench.texts.value;
      const [{ compareLoosely }, solution] = await Promise.all([
        late(() => import("../diff/rows.ts")),
        solutionOf(bench, verdict.exercise),
      ]);
      shown.value = Object.entries(solution).map(([file, text]) => ({
        file,
        rows: compareLoosely(mine[file] ?? "", text),
      }));
      trouble.value = "";
    } catch {
      trouble.value = "The solution could not be loaded.";
    }
  };

  if (shown.value === null) {
    return (
      <div class="yp-solution">
        <button type="button" class="yp-button yp-small" onClick={() => void show()}>
          {verdict.passed ? "Compare with our solution" : "Show a solution next to mine"}
        </button>
        {trouble.value !== "" && <p class="yp-bad">{trouble.value}</p>}
      </div>
    );
  }
  const several = bench.props.files.filter(({ readOnly = false }) => !readOnly).length > 1;
  const different = shown.value.filter(({ rows }) => rows.some(({ kind }) => kind !== "same"));
  const same = different.length === 0;
  return (
    <div class="yp-solution">
      <p class="yp-part-head">
        <span class="yp-part-name">
          {same ? "Our solution is the same as yours" : "Your code and our solution"}
        </span>
        <span class="yp-part-end">
          <button type="button" class="yp-plain" onClick={() => (shown.value = null)}>
            Hide
          </button>
        </span>
      </p>
      {!same && (
        <>
          <p class="yp-note yp-diff-key">
            <b data-kind="gone">−</b> only in yours, <b data-kind="new">+</b> only in ours. Other programs are
            right too: what counts is what they do.
          </p>
          {different.map(({ file, rows }) => (
            <Lines key={file} file={several ? file : ""} rows={rows} />
          ))}
        </>
      )}
    </div>
  );
}

function Lines({ file, rows }: FileDiff) {
  return (
    <>
      {file !== "" && <p class="yp-file yp-diff-file">{file}</p>}
      <div
        class="yp-scroll"
        tabIndex={0}
        role="group"
        aria-label={`${file === "" ? "Your code" : `Your ${file}`} and our solution, line by line`}
      >
        <ol class="yp-diff">
          {rows.slice(0, MOST_ROWS).map((row, index) => (
            <DiffRow key={index} row={row} words={words} />
          ))}
          {rows.length > MOST_ROWS && <li data-kind="folded">{rows.length - MOST_ROWS} more lines</li>}
        </ol>
      </div>
    </>
  );
}

/** By file. Of a puzzle, as its pieces make it: laid out like the learner's. */
async function solutionOf(bench: Bench, slug: string): Promise<Sources> {
  const answer = bench.props.exercise?.answer;
  if (answer?.kind === "order") {
    const [{ assemble }, { solution = [] }] = await Promise.all([
      late(() => import("../../grader/kinds/order.ts")),
      loadSealed(slug),
    ]);
    return { [answerFile.order]: assemble(answer.puzzle, solution).text };
  }
  return loadSolution(slug);
}
