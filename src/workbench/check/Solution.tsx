/** A right answer beside the learner's, line by line: for whoever passed, or has used up the hints. */
import { useSignal } from "@preact/signals";
import { loadSolution } from "../../grader/browser.ts";
import type { DiffLine } from "../../grader/diff.ts";
import type { Verdict } from "../../grader/verdict.ts";
import { answerFile } from "../answer/answer.ts";
import { paint } from "../code/paint.ts";
import { loadSealed } from "../sealed.ts";
import type { Bench } from "../state/bench.ts";

const signs = { same: " ", mine: "−", solution: "+" };
const words = { same: "", mine: "only yours: ", solution: "only the solution's: " };

export function Solution({ bench, verdict }: { bench: Bench; verdict: Verdict }) {
  const shown = useSignal<readonly DiffLine[] | null>(null);
  const trouble = useSignal("");
  const hints = bench.props.exercise?.hints ?? 0;
  // A program that cannot be checked is still to be written; the solution would be all there is to compare.
  if (verdict.problem !== null || !(verdict.passed || bench.hints.value >= hints)) return null;

  const show = async () => {
    try {
      const mine = bench.texts.value[answerFile.order] ?? "";
      const [{ diffLines }, solution] = await Promise.all([
        import("../../grader/diff.ts"),
        solutionOf(bench, verdict.exercise),
      ]);
      shown.value = diffLines(mine, solution);
      trouble.value = "";
    } catch (error) {
      trouble.value = `The solution could not be loaded (${String(error)}). Check your connection and try again.`;
    }
  };

  if (shown.value === null) {
    return (
      <div class="yp-solution">
        <button type="button" class="yp-button yp-small" onClick={() => void show()}>
          {verdict.passed ? "Compare with our solution" : "Show a solution beside mine"}
        </button>
        {trouble.value !== "" && <p class="yp-bad">{trouble.value}</p>}
      </div>
    );
  }
  const same = shown.value.every(({ kind }) => kind === "same");
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
          <p class="yp-note">
            <b data-kind="mine">−</b> only in yours, <b data-kind="solution">+</b> only in ours. Other
            programs are right too: what counts is what they do.
          </p>
          <div
            class="yp-scroll"
            tabIndex={0}
            role="group"
            aria-label="Your code and our solution, line by line"
          >
            <ol class="yp-diff">
              {shown.value.map(({ kind, text, mine, solution }, index) => (
                <li key={index} data-kind={kind}>
                  <span class="yp-diff-number" aria-hidden="true">
                    {mine ?? ""}
                  </span>
                  <span class="yp-diff-number" aria-hidden="true">
                    {solution ?? ""}
                  </span>
                  <span class="yp-diff-sign" aria-hidden="true">
                    {signs[kind]}
                  </span>
                  <span class="yp-unseen">{words[kind]}</span>
                  <code class="yp-tokens" dangerouslySetInnerHTML={{ __html: paint(text, "typescript") }} />
                </li>
              ))}
            </ol>
          </div>
        </>
      )}
    </div>
  );
}

/** Of a puzzle, as its pieces make it: laid out like the learner's. */
async function solutionOf(bench: Bench, slug: string): Promise<string> {
  const answer = bench.props.exercise?.answer;
  if (answer?.kind === "order") {
    const [{ assemble }, { solution = [] }] = await Promise.all([
      import("../../grader/order.ts"),
      loadSealed(slug),
    ]);
    return assemble(answer.puzzle, solution).text;
  }
  return loadSolution(slug);
}
