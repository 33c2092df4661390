/** A hint's code stands, line by line, in a right answer: else an author is told which line doesn't. */
import { expect, it } from "vitest";
import { formatComplaint } from "../../src/grader/format/complaint.ts";
import { unprovenHints } from "../../src/grader/proof/hints.ts";

const solution = `
export async function both() {
  const tasks = [one(), two()].map((each) => asyncio.create_task(each));
  try {
    return await asyncio.gather(...tasks);
  } finally {
    for (const task of tasks) task.cancel();
  }
}
`;

/** What is said of a hint with this code. */
function told(code: string, others: { alternatives?: Record<string, string> } = {}): string[] {
  const hints = ["Nothing with code.", `Put together:\n\n\`\`\`ts\n${code}\n\`\`\`\n`];
  const source = `---\nhints:\n  - |\n    ${code.replaceAll("\n", "\n    ")}\n---\n`;
  const exercise = {
    hints,
    source,
    solution,
    solutionBeside: {},
    alternatives: {},
    variations: {},
    ...others,
  };
  return unprovenHints(exercise, (path, place) => ({ file: path, ...place })).map(formatComplaint);
}

it("may leave lines out, and stand further in or out", () => {
  expect(told("try {\n      return await asyncio.gather(...tasks);\n} finally {\n}")).toEqual([]);
});

it("may have comments where the learner has to write", () => {
  expect(told("try {\n  // wait for both\n} finally {\n  // and stop them\n}")).toEqual([]);
});

it("is told by the line that no right answer has, and the answer that comes nearest", () => {
  expect(told("try {\n  return asyncio.gather(...tasks);\n} finally {")).toEqual([
    "exercise.md:5:7: this line of a hint's code is in no right answer: return asyncio.gather(...tasks); — " +
      "so nothing shows that it compiles there and leads to an answer; solution.ts comes nearest — " +
      "write the hint's lines as they are in the solution, or add an alternative that uses them",
  ]);
});

it("keeps the order of the answer's lines", () => {
  expect(told("} finally {\ntry {")).toHaveLength(1);
});

it("may stand in an alternative, and not half in one answer and half in another", () => {
  const alternatives = {
    "alternatives/in-turn.ts": "const first = await one();\nreturn [first, await two()];",
  };
  expect(told("const first = await one();\nreturn [first, await two()];", { alternatives })).toEqual([]);
  expect(told("const first = await one();\ntry {", { alternatives })).toHaveLength(1);
});
