/** The learner's program beside the solution, line by line, as data for a page to draw. */
import { diffArrays } from "diff";

export interface DiffLine {
  kind: "same" | "mine" | "solution";
  text: string;
  /** Its number in the learner's program, from 1; null where it stands only in the solution. */
  mine: number | null;
  /** Its number in the solution; null where it stands only in the learner's program. */
  solution: number | null;
}

/** Spaces at the ends of lines, and empty lines at the end of the text, do not count. */
export function diffLines(mine: string, solution: string): DiffLine[] {
  let [here, there] = [0, 0];
  return diffArrays(linesOf(mine), linesOf(solution)).flatMap(({ added, removed, value }) =>
    value.map((text): DiffLine => {
      if (added) return { kind: "solution", text, mine: null, solution: ++there };
      if (removed) return { kind: "mine", text, mine: ++here, solution: null };
      return { kind: "same", text, mine: ++here, solution: ++there };
    }),
  );
}

function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  while (lines.at(-1) === "") lines.pop();
  return lines;
}
