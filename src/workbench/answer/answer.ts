/**
 * Answers that are no edited program: a prediction, a choice, or the pieces of a program in order. Each is kept as the text
 * of one file of the workbench, so that drafts, Reset and Undo hold for it as they do for code. What is right is not in here:
 * see sealed.ts.
 */
import type { Layout } from "../../grader/kinds/order.ts";

export type Answer =
  /** The answer is `main.ts`: whatever the pieces make. */
  | { kind: "order"; puzzle: Layout }
  /** The answer is `prediction.txt`, a line for each line printed. `lines`: those to arrange, where none are to be typed. */
  | { kind: "predict"; lines: string[] | null }
  /** The answer is `choice.txt`: the chosen indexes. The texts are HTML. */
  | { kind: "choose"; texts: string[]; several: boolean };

/** Which of the pieces these lines are, each used once; a line that is none of them is left out. */
export function piecesOfLines(pieces: readonly string[], lines: readonly string[]): number[] {
  const left = pieces.map((text, id) => ({ text, id }));
  return lines.flatMap((line) => {
    const at = left.findIndex(({ text }) => text === line);
    return at === -1 ? [] : left.splice(at, 1).map(({ id }) => id);
  });
}

/** The list with the item at `from` standing at `to`. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const [item] = items.slice(from, from + 1);
  if (item === undefined) return [...items];
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(Math.max(0, Math.min(rest.length, to)), 0, item);
}
