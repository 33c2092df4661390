/** An exercise of the kind `order` whose pieces cannot be ordered, or whose programs are not made of its pieces. */
import { aboutFiles, type Complaint } from "./complaint.ts";
import type { Mistake, OrderFolder } from "../exercise.ts";
import { puzzleOf, takeApart, type Puzzle } from "../kinds/order.ts";
import { counted } from "../measures.ts";

/** What is wrong with the pieces of a program to be ordered, and with the programs that are said to be made of them. */
export function orderComplaints(exercise: OrderFolder, shown: (path: string) => string): Complaint[] {
  const puzzle = puzzleOf(exercise);
  const complaint = aboutFiles(shown);
  if (puzzle.solution.length < 3) {
    return [
      complaint(
        "solution.ts",
        `only ${counted(puzzle.solution.length, "piece")} ${puzzle.solution.length === 1 ? "is" : "are"} left to order`,
        "with so few, trying each order is quicker than thinking",
        "take lines out of `given`, or cut into `lines`",
      ),
    ];
  }
  const own = new Set(puzzle.pieces.filter(({ id }) => puzzle.solution.includes(id)).map(({ text }) => text));
  const same = exercise.distractors.find((text) => own.has(text.trimEnd()));
  if (same !== undefined) {
    return [
      complaint(
        "exercise.md",
        `the distractor \`${same.trim()}\` is a piece of the solution, too`,
        "the two could not be told apart",
        "change it, or remove it from `distractors`",
      ),
    ];
  }
  const made = [...Object.entries(exercise.alternatives), ...exercise.mistakes.map(mistakeText)];
  return made
    .filter(([, text]) => takeApart(puzzle, withoutComment(text)) === null)
    .map(([path]) =>
      complaint(
        path,
        "this program is not made of the exercise's pieces",
        "a learner can only put together what lies there, and use each piece once",
        `use these lines, as they are: ${pieceList(puzzle)}`,
      ),
    );
}

const mistakeText = ({ path, text }: Mistake) => [path, text] as const;

/** A mistake's first comment is the author's own. */
function withoutComment(text: string): string {
  return text.replace(/^(?:\/\/.*\n)+/, "");
}

function pieceList({ pieces }: Puzzle): string {
  return pieces
    .toSorted((one, other) => one.id - other.id)
    .map(({ text }) => `\`${text.trim().split("\n")[0] ?? ""}\``)
    .join(", ");
}
