/**
 * Two texts that came from one, made into one: whatever only one of them changed is taken from it; where both changed the
 * same lines differently, both stand one after the other between marked lines, for the learner to settle. The marks are
 * comments, so that the program still reads as one.
 */
import { diff3Merge, diffComm } from "node-diff3";

export interface Merged {
  text: string;
  /** How many places both changed. */
  conflicts: number;
}

/** The lines around a place that both changed. */
export const marks = {
  mine: "// <<<<<<< yours",
  theirs: (whose: string) => `// ======= ${whose}`,
  end: "// >>>>>>>",
};

const MARK = /^\/\/ (<<<<<<< yours|======= .*|>>>>>>>)$/;
export const isMark = (line: string) => MARK.test(line);

/** `base`: what both came from. Where nobody knows, it is what both have in common, and nothing that either has goes. */
export function mergeTexts(mine: string, base: string | null, theirs: string, whose: string): Merged {
  const [a, b] = [mine.split("\n"), theirs.split("\n")];
  const o = base === null ? diffComm(a, b).flatMap(({ common }) => common ?? []) : base.split("\n");
  const lines: string[] = [];
  let conflicts = 0;
  for (const { ok, conflict } of diff3Merge(a, o, b, { excludeFalseConflicts: true })) {
    for (const line of ok ?? []) lines.push(line);
    if (!conflict) continue;
    conflicts += 1;
    const both = [[marks.mine], conflict.a, [marks.theirs(whose)], conflict.b, [marks.end]];
    for (const part of both) for (const line of part) lines.push(line);
  }
  return { text: lines.join("\n"), conflicts };
}
