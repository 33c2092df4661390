import { describe, expect, it } from "vitest";
import { findProgram } from "../../src/course/programs.ts";

const files = {
  "01-a/01-b/hello.ts": 'print("hi");\n\n',
  "01-a/01-b/hello.py": 'print("hi")',
  "01-a/01-b/alone.ts": "",
  "01-a/02-c/other.ts": "",
};

describe("a lesson's program", () => {
  it("comes with its Python twin, without the line breaks at their ends", () => {
    expect(findProgram(files, "01-a/01-b", "hello.ts")).toEqual({
      path: "hello.ts",
      text: 'print("hi");',
      python: { path: "hello.py", text: 'print("hi")' },
    });
  });

  it("must have a twin", () => {
    expect(() => findProgram(files, "01-a/01-b", "alone.ts")).toThrow(
      "content/01-a/01-b/alone.ts has no Python twin. Add content/01-a/01-b/alone.py, which prints the same.",
    );
  });

  it("must stand in the lesson's own folder; the message lists what does", () => {
    expect(() => findProgram(files, "01-a/01-b", "other.ts")).toThrow(
      'content/01-a/01-b: <Program src="other.ts" /> names no program there. It has: hello.ts, alone.ts. ' +
        "Add content/01-a/01-b/other.ts, or name one of these.",
    );
  });
});
