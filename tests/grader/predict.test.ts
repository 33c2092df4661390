import { describe, expect, it } from "vitest";
import {
  gradePrediction,
  judgePrediction,
  linesToArrange,
  type Question,
} from "../../src/grader/kinds/predict.ts";
import { predictedLines } from "../../src/grader/kinds/predicted-lines.ts";
import { fakeSandbox, created, printed, ran } from "./recorded.ts";

const result = ran([
  created(1, "main", 0, 0),
  printed("before", 0, 3),
  printed("Hello, Ada", 1, 5),
  created(2, "late", 1),
  printed("after", 2, 7, 2),
]);
const question: Question = {
  slug: "sample",
  program: "...",
  ask: "output",
  distractors: [],
  mistakes: [
    { lines: ["Hello, Ada", "before", "after"], explains: "A call starts nothing." },
    { lines: ["before", "after"], explains: "A task waits, too." },
  ],
};
const told = (...said: string[]) => judgePrediction(question, said, result).checks[0]?.message;

describe("a prediction", () => {
  it("is right when it says what was printed, spaces at the end and empty lines after it apart", async () => {
    const prediction = predictedLines("before  \nHello, Ada\nafter\n\n");
    expect(prediction).toEqual(["before", "Hello, Ada", "after"]);
    const sandbox = fakeSandbox({ "main.ts": result });
    expect(await gradePrediction(question, prediction, sandbox)).toEqual({
      exercise: "sample",
      passed: true,
      checks: [
        { title: "it says what the program prints", outcome: "passed", message: "", at: null, run: null },
      ],
      runs: [{ name: "main", result }],
      problem: null,
      lines: [
        { said: "before", printed: "before", right: true, at: moment(1, 0, 3) },
        { said: "Hello, Ada", printed: "Hello, Ada", right: true, at: moment(2, 1, 5) },
        { said: "after", printed: "after", right: true, at: moment(4, 2, 7, 2) },
      ],
      difference: null,
    });
    expect(sandbox.asked).toEqual([{ entry: "main.ts", sources: { "main.ts": "..." } }]);
  });

  it("is told the first difference, its moment, and the author's words for this very mistake", () => {
    const { passed, checks, lines, difference } = judgePrediction(question, ["before", "after"], result);
    expect({ passed, checks, difference }).toEqual({
      passed: false,
      checks: [
        {
          title: "it says what the program prints",
          outcome: "failed",
          message:
            'Line 2: you said "after", and it printed "Hello, Ada" at 1.00 s (line 5, in the task "main"). "after" comes as line 3, at 2.00 s.\nA task waits, too.',
          at: moment(2, 1, 5),
          run: 0,
          explainedBy: "author",
        },
      ],
      difference: 1,
    });
    expect(lines.map(({ said, printed, right }) => [said, printed, right])).toEqual([
      ["before", "before", true],
      ["after", "Hello, Ada", false],
      [null, "after", false],
    ]);
  });

  it("is told the author's words also when only the rest differs from the mistake foreseen", () => {
    expect(told("Hello, Ada", "after", "before")).toBe(
      'Line 1: you said "Hello, Ada", and it printed "before" at 0.00 s (line 3, in the task "main"). "Hello, Ada" comes as line 2, at 1.00 s.\nA call starts nothing.',
    );
  });

  it.each<[string, string[], string]>([
    [
      "too much",
      ["before", "Hello, Ada", "after", "after"],
      'Line 4: you said "after", and nothing comes after "after" at 2.00 s (line 7, in the task "late"). "after" is printed once only.',
    ],
    [
      "what never comes",
      ["before", "Hello, Bob", "after"],
      'Line 2: you said "Hello, Bob", and it printed "Hello, Ada" at 1.00 s (line 5, in the task "main"). "Hello, Bob" is never printed.',
    ],
    [
      "nearly the same",
      ["before", "hello Ada", "after"],
      'Line 2: you said "hello Ada", and it printed "Hello, Ada" at 1.00 s (line 5, in the task "main"). They differ only in capitals, spaces or punctuation.',
    ],
    [
      "the same twice",
      ["before", "before", "after"],
      'Line 2: you said "before", and it printed "Hello, Ada" at 1.00 s (line 5, in the task "main"). "before" is printed once only.',
    ],
  ])("of %s is explained", (_, said, message) => {
    expect(told(...said)).toBe(message);
  });

  it("that is not complete is not judged, and shows nothing of what is right", () => {
    const judged = (ask: "order" | "output", ...said: string[]) =>
      judgePrediction({ ...question, ask }, said, result);
    expect(judged("output", "before")).toEqual({
      exercise: "sample",
      passed: false,
      incomplete: true,
      checks: [
        {
          title: "it says what the program prints",
          outcome: "skipped",
          message: "The program prints 3 lines: your prediction has 1, and 2 are still missing.",
          at: null,
          run: null,
        },
      ],
      runs: [],
      problem: null,
      lines: [],
      difference: null,
    });
    expect(
      [judged("output"), judged("order", "after", "before x")].map(({ checks }) => checks[0]!.message),
    ).toEqual([
      "The program prints 3 lines, and your prediction is still empty.",
      "The program prints 3 lines: you have placed 2, and 1 is still missing.",
    ]);
  });

  it("that is shorter is judged where an author foresaw it", () => {
    expect(told("before", "after")).toBe(
      'Line 2: you said "after", and it printed "Hello, Ada" at 1.00 s (line 5, in the task "main"). "after" comes as line 3, at 2.00 s.\nA task waits, too.',
    );
    const end = { ...question, mistakes: [{ lines: ["before"], explains: null }] };
    expect(judgePrediction(end, ["before"], result).checks[0]!.message).toBe(
      'Your prediction ends after line 1, but the program continues: it printed "Hello, Ada" at 1.00 s (line 5, in the task "main").',
    );
  });

  it("of a program that cannot be run is not judged", () => {
    const refused = ran([], {
      outcome: "refused",
      diagnostics: [
        {
          file: "main.ts",
          line: 1,
          column: 1,
          severity: "error",
          code: "syntax",
          message: "Nonsense",
          source: "",
          length: 1,
        },
      ],
    });
    const verdict = judgePrediction(question, [], refused);
    expect(verdict.problem).toBe(
      "The program of this exercise could not be run: Nonsense. That is a fault of the exercise, not of your prediction.",
    );
    expect(verdict.checks.map(({ outcome }) => outcome)).toEqual(["skipped"]);
  });
});

describe("the lines to arrange", () => {
  it("are those printed and the distractors, shuffled the same way each time, and never as printed", () => {
    const ask: Question = { ...question, ask: "order", distractors: ["None"] };
    const lines = linesToArrange(ask, result);
    expect(lines.toSorted()).toEqual(["Hello, Ada", "None", "after", "before"]);
    expect(lines).not.toEqual(["before", "Hello, Ada", "after", "None"]);
    expect(linesToArrange(ask, result)).toEqual(lines);
    expect(
      Array.from({ length: 50 }, (_, index) =>
        linesToArrange({ ...question, slug: `s${index}` }, result).join(),
      ).includes("before,Hello, Ada,after"),
    ).toBe(false);
  });
});

function moment(seq: number, time: number, line: number, task = 1) {
  return {
    text: result.trace[seq]?.kind === "printed" ? result.trace[seq].text.trimEnd() : "",
    time,
    task,
    seq,
    file: "main.ts",
    line,
    column: 3,
  };
}
