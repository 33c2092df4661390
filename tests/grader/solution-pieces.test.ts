import { expect, test } from "vitest";
import { listExercises, loadExercise } from "../../src/grader/format/folder.ts";
import { assemble } from "../../src/grader/kinds/order.ts";
import { inPlace, solutionPieces } from "../../src/grader/kinds/solution-pieces.ts";

const start = "import a;\n\nfunction f() {\n  // your turn\n}\n\nf();\n";
const solution = "import a;\n\nfunction f() {\n  one;\n  two;\n\n  one;\n  three;\n}\n\nf();\n";

test("what the start has above and below stays, and what is between becomes pieces", () => {
  const puzzle = solutionPieces("f", start, solution)!;
  expect(puzzle.top).toBe("import a;\nfunction f() {");
  expect(puzzle.bottom).toBe("}\nf();");
  expect(puzzle.pieces.map(({ text }) => text).toSorted()).toEqual([
    "  one;",
    "  one;",
    "  three;",
    "  two;",
  ]);
});

test("each line is judged by its place, and of lines that look the same either will do", () => {
  const puzzle = solutionPieces("f", start, solution)!;
  expect(inPlace(puzzle, [0, 1, 2, 3])).toEqual([true, true, true, true]);
  expect(inPlace(puzzle, [2, 1, 0])).toEqual([true, true, true]);
  expect(inPlace(puzzle, [1, 0, 2, 3])).toEqual([false, false, true, true]);
});

test("where too little or too much is to be written, there is no puzzle", () => {
  expect(solutionPieces("f", "one;\n", "one;\ntwo;\nthree;\n")).toBeNull();
  expect(solutionPieces("f", "", Array.from({ length: 16 }, (_, n) => `${n};`).join("\n"))).toBeNull();
});

test("the pieces of every exercise, in order, are its solution", () => {
  let offered = 0;
  for (const folder of listExercises("exercises").filter(
    (path) => !path.endsWith(".ts") && !path.endsWith(".json"),
  )) {
    const exercise = loadExercise(folder);
    if (exercise.kind !== "write" && exercise.kind !== "repair") continue;
    const puzzle = solutionPieces(exercise.slug, exercise.start, exercise.solution);
    if (puzzle === null) continue;
    offered += 1;
    const lines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
    const { text } = assemble(puzzle, puzzle.solution);
    expect(lines(text), exercise.slug).toEqual(lines(exercise.solution));
    expect(inPlace(puzzle, puzzle.solution), exercise.slug).not.toContain(false);
    // In a text of several lines an empty one would count.
    expect(exercise.solution, exercise.slug).not.toMatch(/`[^`\n]*\n\s*\n[^`]*`\s*[;,)]/);
  }
  expect(offered).toBeGreaterThan(20);
});
