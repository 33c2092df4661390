/** The pieces of a program, to be put in order. The program that they make is the workbench's `main.ts`. */
import { assemble, takeApart, type Layout } from "../../grader/kinds/order.ts";
import { paint } from "../code/paint.ts";
import type { Bench } from "../state/bench.ts";
import { answerFile } from "../../grader/format/answers.ts";
import { Given } from "./Given.tsx";
import { Pieces } from "./Pieces.tsx";

interface Props {
  bench: Bench;
  alive: boolean;
  puzzle: Layout;
}

export function OrderAnswer({ bench, alive, puzzle }: Props) {
  const text = bench.texts.value[answerFile.order] ?? "";
  // A draft made of pieces that the puzzle no longer has starts anew; Reset's Undo does not lose it.
  const placed = takeApart(puzzle, text) ?? [];
  const pieces = puzzle.pieces.map((piece) => ({ ...piece, html: paint(piece.text, "typescript") }));
  const { firstLines } = assemble(puzzle, placed);
  /** The piece that a line of the program lies in. */
  const pieceAt = (line: number) => firstLines.findLastIndex((first) => first <= line);
  const marks = placed.map((_, at): string | null => {
    const mark = bench.lines.value.find(
      ({ file, line }) => file === answerFile.order && pieceAt(line) === at,
    );
    const wrong = bench.problems.value.some(({ line }) => pieceAt(line) === at);
    return wrong ? "wrong" : (mark?.state ?? null);
  });
  return (
    <div class="yp-answer">
      {puzzle.top !== "" && <Given text={puzzle.top} />}
      <Pieces
        pieces={pieces}
        placed={placed}
        place={(ids) => bench.edit(answerFile.order, assemble(puzzle, ids).text.trimEnd())}
        name="Your program"
        invitation="Choose the first line below, or drag it here."
        marks={marks}
        announce={(words) => (bench.announcement.value = words)}
        alive={alive}
      />
      {puzzle.bottom !== "" && <Given text={puzzle.bottom} />}
    </div>
  );
}
