/**
 * The last help before a solution is shown: its lines, to be put in order. What the start has above and below them stays where it
 * is; so a learner orders only what they would have had to write.
 */
import type { Puzzle } from "./order.ts";
import { shuffled } from "./shuffle.ts";

/** Fewer lines are no puzzle, and more are no help. */
const [LEAST, MOST] = [3, 15];

/** Null where the solution is too short for that, or too long. */
export function solutionPieces(slug: string, start: string, solution: string): Puzzle | null {
  const [given, wanted] = [linesOf(start), linesOf(solution)];
  const above = inCommon(given, wanted);
  const below = inCommon(given.slice(above).toReversed(), wanted.slice(above).toReversed());
  const own = wanted.slice(above, wanted.length - below);
  if (own.length < LEAST || own.length > MOST) return null;
  const pieces = own.map((text, id) => ({ id, text }));
  return {
    top: wanted.slice(0, above).join("\n"),
    bottom: wanted.slice(wanted.length - below).join("\n"),
    pieces: shuffled(pieces, slug, ({ text }) => text),
    between: "\n",
    solution: pieces.map(({ id }) => id),
  };
}

/** The position of each line, whether it is where the solution has it. Lines that look the same are the same. */
export function inPlace(puzzle: Puzzle, placed: readonly number[]): boolean[] {
  const textOf = new Map(puzzle.pieces.map(({ id, text }) => [id, text]));
  return placed.map((id, at) => textOf.get(id) === textOf.get(puzzle.solution[at]!));
}

/** Empty lines are nobody's to place. */
const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");

function inCommon(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((line, at) => line !== other[at]);
  return differs === -1 ? Math.min(one.length, other.length) : differs;
}
