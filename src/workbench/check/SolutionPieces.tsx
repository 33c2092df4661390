/**
 * Between the last hint and the solution: the solution's lines, to be put in order. Solved, they may take the editor's place; what
 * was there is in the history. Fetched when the last hint was given.
 */
import { useSignal, type Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { LEARNERS_FILE } from "../../grader/exercise.ts";
import { loadSolution } from "../../grader/grading/browser.ts";
import type { Puzzle } from "../../grader/kinds/order.ts";
import { inPlace, solutionPieces } from "../../grader/kinds/solution-pieces.ts";
import { counted, list } from "../../grader/measures.ts";
import { Given } from "../answer/Given.tsx";
import { Pieces } from "../answer/Pieces.tsx";
import { paint } from "../code/paint.ts";
import type { Bench } from "../state/bench.ts";
import "../answer/answer.css";

interface Riddle {
  puzzle: Puzzle;
  solution: string;
}

/** What was placed lasts as long as the page: a check draws the hints anew. */
const kept = new WeakMap<Bench, number[]>();

export function SolutionPieces({ bench }: { bench: Bench }) {
  const riddle = useSignal<Riddle | null>(null);
  const open = useSignal(kept.has(bench));
  useEffect(() => void riddleOf(bench).then((found) => (riddle.value = found)), []);
  if (riddle.value === null) return null;
  if (open.value) return <Panel bench={bench} {...riddle.value} open={open} />;
  return (
    <button type="button" class="yp-button yp-small" onClick={() => (open.value = true)}>
      Put a solution’s lines in order
      <span class="yp-note">{riddle.value.puzzle.pieces.length} lines</span>
    </button>
  );
}

/** Null where the solution is no puzzle, or more than one file. */
async function riddleOf({ props }: Bench): Promise<Riddle | null> {
  const slug = props.exercise?.slug ?? "";
  const sources = await loadSolution(slug).catch(() => ({}));
  const [solution, ...others] = Object.entries(sources);
  const start = props.files.find(({ path }) => path === LEARNERS_FILE);
  if (solution?.[0] !== LEARNERS_FILE || others.length > 0 || start === undefined) return null;
  const puzzle = solutionPieces(slug, start.text, solution[1]);
  return puzzle === null ? null : { puzzle, solution: solution[1].trimEnd() };
}

function Panel({ bench, puzzle, solution, open }: Riddle & { bench: Bench; open: Signal<boolean> }) {
  const placed = useSignal(kept.get(bench) ?? []);
  /** Which lines are in their place; null before that was asked. */
  const judged = useSignal<boolean[] | null>(null);
  const place = (ids: number[]) => {
    placed.value = ids;
    judged.value = null;
    kept.set(bench, ids);
  };
  const whole = placed.value.length === puzzle.solution.length;
  const solved = whole && judged.value?.every(Boolean) === true;
  const take = () => {
    bench.restore({ ...bench.texts.value, [LEARNERS_FILE]: solution });
    bench.announcement.value = "The lines are in the editor.";
    kept.delete(bench);
    open.value = false;
    const first = puzzle.pieces.find(({ id }) => id === puzzle.solution[0])?.text ?? "";
    const line = 1 + solution.split("\n").indexOf(first);
    bench.goTo({ file: LEARNERS_FILE, line });
  };
  return (
    <section class="yp-solution-pieces" aria-label="A solution’s lines, to put in order">
      {puzzle.top !== "" && <Given text={puzzle.top} />}
      <Pieces
        pieces={puzzle.pieces.map((piece) => ({ ...piece, html: paint(piece.text, "typescript") }))}
        placed={placed.value}
        place={place}
        name="The lines in order"
        invitation="Choose the first line below, or drag it here."
        marks={judged.value?.map((right) => (right ? "right" : "wrong")) ?? []}
        announce={(words) => (bench.announcement.value = words)}
      />
      {puzzle.bottom !== "" && <Given text={puzzle.bottom} />}
      <p role="status" class="yp-pieces-said">
        {judged.value === null ? "" : wordsFor(judged.value, puzzle.solution.length)}
      </p>
      <p class="yp-pieces-acts">
        {solved ? (
          <button type="button" class="yp-button yp-small" onClick={take}>
            Put these lines into the editor
          </button>
        ) : (
          <button
            type="button"
            class="yp-button yp-small"
            onClick={() => (judged.value = inPlace(puzzle, placed.value))}
          >
            Look at each line
          </button>
        )}
        <button type="button" class="yp-plain" onClick={() => (open.value = false)}>
          Hide
        </button>
      </p>
    </section>
  );
}

function wordsFor(judged: readonly boolean[], wanted: number): string {
  const wrong = judged.flatMap((right, at) => (right ? [] : [String(at + 1)]));
  const missing = wanted - judged.length;
  const left = missing === 0 ? "" : ` ${counted(missing, "line is", "lines are")} still to place.`;
  if (judged.length === 0) return "No line is placed yet.";
  if (wrong.length > 0) {
    return `Our solution has another line at ${wrong.length === 1 ? "place" : "places"} ${list(wrong)}.${left}`;
  }
  return missing === 0
    ? "Every line is in its place. What was in the editor stays in its history."
    : `All lines so far are in their places.${left}`;
}
