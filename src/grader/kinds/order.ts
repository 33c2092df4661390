/**
 * Order the lines: the solution, cut into pieces that the learner puts together again. Whatever is put together is graded
 * by running it against the checks, so every order that behaves as it should is right.
 */
import type { HeadOf } from "../format/schema.ts";
import { counted } from "../measures.ts";
import { shuffled } from "./shuffle.ts";

/** A line or a block of the program, or one that does not belong to it; with its indentation. */
export interface Piece {
  /** Pieces of the solution count from 0 in its order; distractors follow. */
  id: number;
  text: string;
}

/** The puzzle as it lies before the learner. */
export interface Layout {
  /** What stays where it is: above and below the learner's pieces. Empty for nothing. */
  top: string;
  bottom: string;
  /** Shuffled, the distractors among them. */
  pieces: Piece[];
  /** What stands between two pieces: a line break, and an empty line more between blocks. */
  between: string;
}

export interface Puzzle extends Layout {
  /** The ids of the solution, in its order. */
  solution: number[];
}

export interface Assembled {
  /** The program, for the grader: `{ "main.ts": text }`. */
  text: string;
  /** The first line of each piece in it, from 1, in the order of the answer: where a failure points, a piece lies. */
  firstLines: number[];
}

type Cutting = Pick<HeadOf<"order">, "cut" | "given" | "distractors"> & { slug: string; solution: string };

export function puzzleOf({ slug, solution, cut, given, distractors }: Cutting): Puzzle {
  const whole = cut === "lines" ? solution.split("\n") : solution.split(/\n(?:[ \t]*\n)+/);
  const texts = whole.map((text) => text.trimEnd());
  const stays = new Set(given.map((line) => line.trim()));
  const isGiven = (text: string) =>
    text.split("\n").every((line) => line.trim() === "" || stays.has(line.trim()));

  let first = 0;
  while (first < texts.length && isGiven(texts[first]!)) first += 1;
  let end = texts.length;
  while (end > first && isGiven(texts[end - 1]!)) end -= 1;

  const between = cut === "lines" ? "\n" : "\n\n";
  const own = texts.slice(first, end).filter((text) => text !== "");
  const pieces = [...own, ...distractors.map((text) => text.trimEnd())].map((text, id) => ({ id, text }));
  return {
    top: texts.slice(0, first).join(between).trimEnd(),
    bottom: texts.slice(end).join(between).replace(/^\n+/, "").trimEnd(),
    pieces: shuffled(pieces, slug, ({ text }) => text),
    between,
    solution: own.map((_, id) => id),
  };
}

/** The program that these pieces make, in the order of their ids. Ids that the puzzle does not have are left out. */
export function assemble(puzzle: Layout, ids: readonly number[]): Assembled {
  const byId = new Map(puzzle.pieces.map((piece) => [piece.id, piece.text]));
  const parts = ids.flatMap((id) => byId.get(id) ?? []);
  const above = puzzle.top === "" ? [] : [puzzle.top];
  const below = puzzle.bottom === "" ? [] : [puzzle.bottom];
  let line = puzzle.top === "" ? 1 : lines(puzzle.top) + lines(puzzle.between) - 1;
  const firstLines = parts.map((text) => {
    const first = line;
    line += lines(text) + lines(puzzle.between) - 2;
    return first;
  });
  return { text: `${[...above, ...parts, ...below].join(puzzle.between)}\n`, firstLines };
}

/** What is missing from a program that uses fewer pieces than the solution; null if it is whole, or no puzzle's at all. */
export function missingPieces(puzzle: Layout, text: string, wanted: number): string | null {
  const placed = takeApart(puzzle, text)?.length ?? wanted;
  if (placed >= wanted) return null;
  if (placed === 0) return `Your program is still empty: it needs ${counted(wanted, "piece")}.`;
  return `You have placed ${placed} of the ${counted(wanted, "piece")} that the program needs: ${counted(wanted - placed, "is", "are")} still missing.`;
}

const lines = (text: string) => text.split("\n").length;

/** Which pieces make this program; null if it is not made of the puzzle's pieces, each used at most once. */
export function takeApart(puzzle: Layout, text: string): number[] | null {
  const trim = (program: string) =>
    program
      .split("\n")
      .map((line) => line.trimEnd())
      .filter((line) => line !== "");
  const wanted = trim(text);
  const [top, bottom] = [trim(puzzle.top), trim(puzzle.bottom)];
  const fits = (part: readonly string[], at: number) =>
    part.every((line, index) => wanted[at + index] === line);
  const end = wanted.length - bottom.length;
  if (end < top.length || !fits(top, 0) || !fits(bottom, end)) return null;

  // Longest first: a block may begin like another one.
  const left = puzzle.pieces
    .map(({ id, text: piece }) => ({ id, lines: trim(piece) }))
    .sort((one, other) => other.lines.length - one.lines.length || one.id - other.id);
  const ids: number[] = [];
  for (let at = top.length; at < end;) {
    const index = left.findIndex((piece) => piece.lines.length <= end - at && fits(piece.lines, at));
    const [piece] = index === -1 ? [] : left.splice(index, 1);
    if (piece === undefined) return null;
    ids.push(piece.id);
    at += piece.lines.length;
  }
  return ids;
}
