/**
 * The code of hints, proved: each line of it stands in a right answer, in the order of the hint. So it compiles where it is
 * put, and takes nobody further from the answer.
 */
import type { CodeFolder } from "../exercise.ts";
import { positionOf, type Complaint } from "../format/complaint.ts";

const FENCED = /^```\w*\n([\s\S]*?)^```/gm;

/** Lines of code as they compare: indentation aside. A comment stands for what the learner has to write. */
function linesOf(code: string): string[] {
  return code
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"));
}

/** The first line that does not stand in the answer, after those before it; null if all do. */
function firstMissing(lines: readonly string[], answer: readonly string[]): number | null {
  let from = 0;
  for (const [index, line] of lines.entries()) {
    const found = answer.indexOf(line, from);
    if (found === -1) return index;
    from = found + 1;
  }
  return null;
}

type Answers = Pick<
  CodeFolder,
  "hints" | "source" | "solution" | "solutionBeside" | "alternatives" | "variations"
>;

/** Hints whose code is in no right answer. */
export function unprovenHints(
  { hints, source, solution, solutionBeside, alternatives, variations }: Answers,
  at: (path: string, place: { line: number; column: number }) => Pick<Complaint, "file" | "line" | "column">,
): Complaint[] {
  const answers = [
    ["solution.ts", solution],
    ...Object.entries(solutionBeside),
    ...Object.entries(alternatives),
    ...Object.keys(alternatives).flatMap((path) => Object.entries(variations[path] ?? {})),
  ].map(([path = "", text = ""]) => ({ path, lines: linesOf(text) }));
  const codes = hints.flatMap((hint) => [...hint.matchAll(FENCED)].map(([, code = ""]) => linesOf(code)));

  return codes.flatMap((lines) => {
    const furthest = answers
      .map(({ path, lines: answer }) => ({ path, missing: firstMissing(lines, answer) ?? Infinity }))
      .reduce((one, other) => (other.missing > one.missing ? other : one));
    const line = lines[furthest.missing];
    if (line === undefined) return [];
    return [
      {
        ...at("exercise.md", positionOf(source, line)),
        what: `this line of a hint's code is in no right answer: ${line}`,
        why: `so nothing shows that it compiles there and leads to an answer; ${furthest.path} comes nearest`,
        repair: "write the hint's lines as they are in the solution, or add an alternative that uses them",
      },
    ];
  });
}
