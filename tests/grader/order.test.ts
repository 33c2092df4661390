import { describe, expect, it } from "vitest";
import { assemble, missingPieces, puzzleOf, takeApart } from "../../src/grader/kinds/order.ts";

const solution = `import asyncio from "asyncio";

async function main() {
  print("a");
  await asyncio.sleep(1);
  if (true) {
    print("b");
  }
}

asyncio.run(main());
`;
const given = ['import asyncio from "asyncio";', "async function main() {", "}", "asyncio.run(main());"];
const puzzle = puzzleOf({ slug: "sample", solution, cut: "lines", given, distractors: ["  time.sleep(1);"] });

describe("a program cut into lines", () => {
  it("keeps what is given in its place, and shuffles the rest with the distractors, the same way each time", () => {
    expect({ ...puzzle, pieces: puzzle.pieces.toSorted((one, other) => one.id - other.id) }).toEqual({
      top: 'import asyncio from "asyncio";\n\nasync function main() {',
      bottom: "  }\n}\n\nasyncio.run(main());",
      pieces: [
        { id: 0, text: '  print("a");' },
        { id: 1, text: "  await asyncio.sleep(1);" },
        { id: 2, text: "  if (true) {" },
        { id: 3, text: '    print("b");' },
        { id: 4, text: "  time.sleep(1);" },
      ],
      between: "\n",
      solution: [0, 1, 2, 3],
    });
    expect(puzzle.pieces.map(({ id }) => id)).not.toEqual([0, 1, 2, 3, 4]);
    expect(
      puzzleOf({ slug: "sample", solution, cut: "lines", given, distractors: ["  time.sleep(1);"] }),
    ).toEqual(puzzle);
  });

  it("is put together again, and each piece is known by its first line", () => {
    const { text, firstLines } = assemble(puzzle, puzzle.solution);
    expect(text).toBe(solution);
    expect(firstLines).toEqual([4, 5, 6, 7]);
    expect(text.split("\n")[firstLines[3]! - 1]).toBe('    print("b");');
    expect(assemble(puzzle, [4, 99]).firstLines).toEqual([4]);
  });

  it("is taken apart again, whatever stands in empty lines", () => {
    expect(takeApart(puzzle, assemble(puzzle, [3, 4, 0]).text)).toEqual([3, 4, 0]);
    expect(takeApart(puzzle, assemble(puzzle, [3, 0]).text.replace("main() {", "main() {\n\n"))).toEqual([
      3, 0,
    ]);
    expect(takeApart(puzzle, assemble(puzzle, [0, 0]).text)).toBe(null);
    expect(
      [[], [2], [2, 1, 0], [3, 2, 1, 0]].map((ids) => missingPieces(puzzle, assemble(puzzle, ids).text, 4)),
    ).toEqual([
      "Your program is still empty: it needs 4 pieces.",
      "You have placed 1 of the 4 pieces that the program needs: 3 are still missing.",
      "You have placed 3 of the 4 pieces that the program needs: 1 is still missing.",
      null,
    ]);
    expect(missingPieces(puzzle, "print(1);", 4)).toBe(null);
    expect(takeApart(puzzle, `${assemble(puzzle, [0]).text}print("more");`)).toBe(null);
  });
});

describe("a program cut into blocks", () => {
  const blocks = puzzleOf({
    slug: "blocks",
    solution: "one();\n\ntwo();\ntwo();\n\n\nthree();\n",
    cut: "blocks",
    given: [],
    distractors: [],
  });

  it("is cut at its empty lines, and put together with them", () => {
    expect(blocks.pieces.toSorted((one, other) => one.id - other.id).map(({ text }) => text)).toEqual([
      "one();",
      "two();\ntwo();",
      "three();",
    ]);
    expect(assemble(blocks, [1, 0, 2])).toEqual({
      text: "two();\ntwo();\n\none();\n\nthree();\n",
      firstLines: [1, 4, 6],
    });
    expect(takeApart(blocks, "three();\n\none();\n")).toEqual([2, 0]);
  });
});
