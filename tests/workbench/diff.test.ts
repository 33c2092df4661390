import { expect, it } from "vitest";
import { compareLoosely } from "../../src/workbench/diff/rows.ts";

const drawn = (mine: string, solution: string) =>
  compareLoosely(mine, solution).map((row) => [row.kind, row.before, row.after, row.text]);

it("shows what stands only here, only there, and in both, with the lines' numbers", () => {
  expect(drawn("import a\nasleep(1)\nprint()\n", "import a\nawait sleep(1)\nprint()\nrun()\n\n")).toEqual([
    ["same", 1, 1, "import a"],
    ["gone", 2, null, "asleep(1)"],
    ["new", null, 2, "await sleep(1)"],
    ["same", 3, 3, "print()"],
    ["new", null, 4, "run()"],
  ]);
});

it("shows nothing but sameness where only spaces at the ends of lines differ, and an empty program as all missing", () => {
  expect(drawn("a  \nb\n\n", "a\nb").map(([kind]) => kind)).toEqual(["same", "same"]);
  expect(drawn("", "a")).toEqual([["new", null, 1, "a"]]);
});
