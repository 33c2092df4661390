import { expect, it } from "vitest";
import { diffLines } from "../../src/grader/diff.ts";

const drawn = (mine: string, solution: string) =>
  diffLines(mine, solution).map((line) => [line.kind, line.mine, line.solution, line.text]);

it("shows what stands only here, only there, and in both, with the lines' numbers", () => {
  expect(drawn("import a\nasleep(1)\nprint()\n", "import a\nawait sleep(1)\nprint()\nrun()\n\n")).toEqual([
    ["same", 1, 1, "import a"],
    ["mine", 2, null, "asleep(1)"],
    ["solution", null, 2, "await sleep(1)"],
    ["same", 3, 3, "print()"],
    ["solution", null, 4, "run()"],
  ]);
});

it("shows nothing but sameness where only spaces at the ends of lines differ, and an empty program as all missing", () => {
  expect(drawn("a  \nb\n\n", "a\nb").map(([kind]) => kind)).toEqual(["same", "same"]);
  expect(drawn("", "a")).toEqual([["solution", null, 1, "a"]]);
});
