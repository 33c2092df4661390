/** What authors are told about exercises of the kinds that are not written: predict, choose, order. */
import { afterAll, describe, expect, it } from "vitest";
import { proveExercise } from "../../src/cli/check/exercises.ts";
import { formatComplaint } from "../../src/grader/format/complaint.ts";
import { createNodeGrader } from "../../src/grader/grading/node.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import { makeTree } from "./folders.ts";

const sandbox = createNodeSandbox();
const grader = createNodeGrader();
afterAll(() => {
  grader.dispose();
  sandbox.dispose();
});

/** What is said of an exercise with these files instead of or beside a whole one's; null takes a file away. */
async function told(
  whole: Record<string, string>,
  changes: Record<string, string | null> = {},
): Promise<string[]> {
  const root = makeTree(
    Object.fromEntries(
      Object.entries<string | null>({ ...whole, ...changes }).flatMap(([path, text]) =>
        text === null ? [] : [[`exercises/sample/${path}`, text]],
      ),
    ),
  );
  const work = { root, sandbox, grader, progress: () => undefined };
  const { complaints } = await proveExercise(`${root}/exercises/sample`, work);
  return complaints.map(formatComplaint).map((text) => text.replaceAll("exercises/sample/", ""));
}

const head = (fields: string) =>
  `---\ntitle: A sample\nconcepts: [await]\nminutes: 2\n${fields}---\n\nWhat happens?\n`;

const predict = {
  "exercise.md": head("kind: predict\nask: order\ndistractors: [never]\n"),
  "program.ts": 'print("one");\nprint("two");\nprint("three");\n',
  "mistakes/backwards.txt": "// explains: It goes down the page.\nthree\ntwo\none\n",
  "mistakes/short.txt": '// says: it printed "three"\none\ntwo\n',
};

describe("a prediction", () => {
  it("proves itself", async () => {
    expect(await told(predict)).toEqual([]);
  });

  it.each<[string, Record<string, string | null>, string]>([
    [
      "without a program",
      { "program.ts": null },
      "program.ts:1:1: program.ts is missing — every exercise of the kind `predict` has exercise.md, program.ts — add program.ts; `npm run new -- exercise NAME --kind predict` shows what it looks like",
    ],
    [
      "that says neither order nor output",
      { "exercise.md": head("kind: predict\n") },
      "exercise.md:2:1: the field `ask` is missing — it says what the learner predicts: the `order` of the printed lines, which are shown shuffled, or the whole `output`, typed — write for example `ask: order`",
    ],
    [
      "whose program does not compile",
      {
        "program.ts": 'print("one"\n',
        "mistakes/short.txt": null,
        "mistakes/backwards.txt": "// says: x\none\n",
      },
      "program.ts:1:6: this does not compile — This `(` is never closed. — Its end is missing: )",
    ],
    [
      "whose program never ends",
      { "program.ts": "while (true) {}\n" },
      "program.ts:1:1: the program does not come to an end — ",
    ],
    [
      "with too little to arrange",
      {
        "program.ts": 'print("one");\nprint("two");\n',
        "mistakes/backwards.txt": "// says: one\ntwo\none\n",
        "mistakes/short.txt": "// says: two\none\n",
      },
      "program.ts:1:1: the program prints 2 lines, and at least 3 are wanted — there is nothing to predict — let it print more, or ask for something else",
    ],
    [
      "with a distractor that is printed",
      { "exercise.md": head("kind: predict\nask: order\ndistractors: [two]\n") },
      'exercise.md:7:15: the distractor "two" is printed — a learner should leave it out — change it, or remove it from `distractors`',
    ],
    [
      "with distractors nobody could pick",
      { "exercise.md": head("kind: predict\nask: output\ndistractors: [four]\n") },
      "exercise.md:7:1: `distractors` are given together with `ask: output` — who types the output picks no lines — remove `distractors`, or write `ask: order`",
    ],
    [
      "with a mistake that is right",
      { "mistakes/short.txt": "// says: two\none\ntwo\nthree\n" },
      "mistakes/short.txt:1:1: this prediction is right — a learner who makes it passes — correct it, or remove the file",
    ],
    [
      "with a mistake that is not told what it should be",
      { "mistakes/short.txt": "// says: it printed nothing\none\ntwo\n" },
      'mistakes/short.txt:1:10: the message does not hold the words "it printed nothing" — it says: Your prediction ends after line 2, but the program continues: it printed "three" at 0.00 s (line 3, in no task). — write words of this message in `// says:`, or explain it with `// explains:`',
    ],
    [
      "with a mistake that nobody could arrange",
      { "mistakes/short.txt": "// says: one\ntwo\ntwo\n" },
      'mistakes/short.txt:2:1: the line "two" is not among those to arrange, or not so often — a learner can only arrange what is printed, and the distractors — use each printed line once, or add this one to `distractors` in exercise.md',
    ],
    [
      "with a mistake that says nothing",
      { "mistakes/short.txt": "one\n", "mistakes/more.txt": predict["mistakes/short.txt"] },
      "mistakes/short.txt:1:1: the first comment has neither a line `// explains: ...` nor a line `// says: ...` — a wrong prediction is there to show what its learner is told — write at the top `// explains: WHY THE PROGRAM DOES OTHERWISE`, then the predicted lines",
    ],
    [
      "with too few mistakes",
      { "mistakes/short.txt": null },
      "mistakes:1:1: there is 1 wrong prediction, and at least 2 are wanted — what learners really believe, and why it is not so, is what the exercise is for — add mistakes/NAME.txt: `// explains: ...` at its top, then the predicted lines",
    ],
  ])("%s is complained of", async (_, changes, complaint) => {
    const [first = "", ...more] = await told(predict, changes);
    expect(complaint.endsWith(" — ") ? first.slice(0, complaint.length) : first).toBe(complaint);
    if (!complaint.endsWith(" — ")) expect(more.filter((one) => !one.startsWith("mistakes"))).toEqual([]);
  });
});

const choose = {
  "exercise.md": head(
    "kind: choose\nchoices:\n  - { text: 3 s, right: true, why: The longest wait decides. }\n  - { text: 6 s, why: That is the sum. }\n",
  ),
};

describe("a choice", () => {
  it("proves itself, with a program or without one", async () => {
    expect(await told(choose)).toEqual([]);
    expect(await told(choose, { "program.ts": 'print("one");' })).toEqual([]);
  });

  it.each<[string, Record<string, string | null>, string[]]>([
    [
      "without a wrong answer",
      { "exercise.md": choose["exercise.md"].replace("text: 6 s", "text: 6 s, right: true") },
      [
        'exercise.md:6:1: `choices` is wrong: must hold a wrong choice, or there is nothing to choose — it says the answers, in any order, for each learner sees them in an order of their own (one such as \`None of these\` stays last): each with its `text`, `right: true` if it is right, and `why` it is right or wrong — write for example `choices: [{ text: "3 s", right: true, why: "They wait side by side." }, { text: "6 s", why: "..." }]`',
      ],
    ],
    [
      "with an answer that is not explained",
      { "exercise.md": choose["exercise.md"].replace(", why: That is the sum.", "") },
      [
        'exercise.md:6:1: `choices` is wrong in item 2, why: is missing — it says the answers, in any order, for each learner sees them in an order of their own (one such as \`None of these\` stays last): each with its `text`, `right: true` if it is right, and `why` it is right or wrong — write for example `choices: [{ text: "3 s", right: true, why: "They wait side by side." }, { text: "6 s", why: "..." }]`',
      ],
    ],
    [
      "with files that belong to other kinds",
      { "checks.ts": "" },
      [
        "checks.ts:1:1: this file does not belong in an exercise — an exercise of the kind `choose` holds exercise.md, program.ts — remove it, or move it to where it belongs",
      ],
    ],
    [
      "without a question",
      { "exercise.md": choose["exercise.md"].replace("What happens?\n", "") },
      [
        "exercise.md:10:1: the question is empty — the text below the front matter tells the learner what to do — write the question",
      ],
    ],
  ])("%s is complained of", async (_, changes, complaints) => {
    expect(await told(choose, changes)).toEqual(complaints);
  });
});

const order = {
  "exercise.md": head("kind: order\nhints: [One, Two]\ndistractors: ['print(\"four\");']\n"),
  "solution.ts": 'print("one");\nprint("two");\nprint("three");\n',
  "checks.ts": `import { because, check, expect } from "yieldpoint/checks";
check("counts", async ({ run }) => {
  const it = await run();
  because(it.lines.join() !== "one,two,three", "It counts in another way.");
  expect(it).toPrint(["one", "two", "three"]);
});
`,
  "mistakes/backwards.ts":
    '// fails: counts\n// says: "three" was printed\nprint("three");\nprint("two");\nprint("one");\n',
  "mistakes/short.ts": '// fails: counts\n// says: was never printed\nprint("one");\nprint("two");\n',
  "mistakes/more.ts":
    '// fails: counts\n// says: that should be all\nprint("one");\nprint("two");\nprint("three");\nprint("four");\n',
};

describe("lines to order", () => {
  it("prove themselves", async () => {
    expect(await told(order)).toEqual([]);
  });

  it.each<[string, Record<string, string | null>, string[]]>([
    [
      "of which a mistake is not made",
      {
        "mistakes/short.ts": '// fails: counts\n// says: was never printed\nprint("one");\nprint("five");\n',
      },
      [
        'mistakes/short.ts:1:1: this program is not made of the exercise\'s pieces — a learner can only put together what lies there, and use each piece once — use these lines, as they are: `print("one");`, `print("two");`, `print("three");`, `print("four");`',
        'mistakes/short.ts:2:10: the message does not hold the words "was never printed" — it says: Line 2 of the output should be "two", but is "five" (line 4, at 0.00 s). It counts in another way. — write words of this message in `// says:`, or make the check say what the learner needs to hear',
      ],
    ],
    [
      "of which too few are left",
      {
        "exercise.md": head(
          "kind: order\nhints: [One, Two]\ngiven: ['print(\"one\");', 'print(\"three\");']\ndistractors: ['print(\"four\");']\n",
        ),
      },
      [
        "solution.ts:1:1: only 1 piece is left to order — with so few, trying each order is quicker than thinking — take lines out of `given`, or cut into `lines`",
        "exercise.md:1:1: the pieces pass every check as they lie there, shuffled — then there is nothing to do: their order does not matter to any check — make a check look for what the order decides, or cut the program into other pieces",
      ],
    ],
    [
      "of which one is there twice",
      {
        "exercise.md": head(
          "kind: order\nhints: [One, Two]\ndistractors: ['print(\"two\");', 'print(\"four\");']\n",
        ),
      },
      [
        'exercise.md:1:1: the distractor `print("two");` is a piece of the solution, too — the two could not be told apart — change it, or remove it from `distractors`',
      ],
    ],
    [
      "whose order does not matter",
      {
        "checks.ts": order["checks.ts"].replace(
          'toPrint(["one", "two", "three"])',
          "not.toPrint([]); expect(it.lines.length).toBe(3)",
        ),
        "mistakes/backwards.ts": order["mistakes/short.ts"].replace("was never printed", "Wanted 3"),
        "mistakes/short.ts": '// fails: counts\n// says: Wanted 3\nprint("one");\n',
        "mistakes/more.ts": order["mistakes/more.ts"].replace("that should be all", "Wanted 3"),
      },
      [
        "exercise.md:1:1: the pieces pass every check as they lie there, shuffled — then there is nothing to do: their order does not matter to any check — make a check look for what the order decides, or cut the program into other pieces",
      ],
    ],
  ])("%s are complained of", async (_, changes, complaints) => {
    expect(await told(order, changes)).toEqual(complaints);
  });
});
