/** What `npm run new` makes passes `npm run check`; what it cannot make, it says so, and touches nothing. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { proveExercise } from "../../src/cli/check/exercises.ts";
import { exerciseScaffold } from "../../src/cli/new/exercise.ts";
import { kindFiles } from "../../src/grader/format/files.ts";
import { createNodeGrader } from "../../src/grader/grading/node.ts";
import { exerciseKinds } from "../../src/grader/format/schema.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import { makeTree } from "../grader/folders.ts";
import { command, lesson, makeHouse } from "./house.ts";

const tools = { grader: createNodeGrader(), sandbox: createNodeSandbox() };
afterAll(() => {
  tools.grader.dispose();
  tools.sandbox.dispose();
});

describe("the scaffold of an exercise", () => {
  it.each(exerciseKinds)(
    "of the kind %s passes npm run check, and holds what its kind may hold",
    async (kind) => {
      const files = exerciseScaffold({ name: "two-kettles", kind });
      const root = makeTree(files);
      const proven = await proveExercise(join(root, "exercises/two-kettles"), {
        ...tools,
        root,
        progress: () => undefined,
      });
      expect([proven.complaints, proven.exercise?.kind, proven.exercise?.title]).toEqual([
        [],
        kind,
        "Two kettles",
      ]);
      const wanted = ["exercise.md", ...kindFiles[kind].files].map((path) => `exercises/two-kettles/${path}`);
      expect(Object.keys(files)).toEqual(expect.arrayContaining(wanted));
    },
  );
});

describe("npm run new", () => {
  it("copies a lesson and an exercise whole, under a name and a title of their own", async () => {
    const root = makeHouse();
    const made = async (...args: string[]) => {
      const { code, stdout, stderr } = await command("new", ...args, "--root", root);
      expect([code, stderr]).toEqual([0, ""]);
      return stdout.split("\n").filter((line) => line.startsWith("made "));
    };
    expect(await made("exercise", "greet-them", "--from", "say-hello", "--title", "Greet them")).toEqual(
      [
        "exercise.md",
        "alternatives/a-function.ts",
        "alternatives/a-variable.ts",
        "alternatives/two-words.ts",
        "checks.ts",
        "mistakes/lower-case.ts",
        "mistakes/silent.ts",
        "mistakes/twice.ts",
        "solution.ts",
        "start.ts",
      ].map((path) => `made exercises/greet-them/${path}`),
    );
    expect(await made("lesson", "hello-again", "--from", "hello", "--minutes", "7")).toEqual(
      ["index.mdx", "hello.py", "hello.ts"].map((path) => `made content/01-basics/02-hello-again/${path}`),
    );
    const copy = readFileSync(join(root, "content/01-basics/02-hello-again/index.mdx"), "utf8");
    expect(copy).toBe(
      lesson.replace("title: Hello", 'title: "Hello again"').replace("minutes: 5", "minutes: 7"),
    );
    // The copy shows the original's exercise until its author puts in the copied one: that is said.
    const checked = await command("check", "--root", root, "--no-python");
    expect([checked.code, checked.stdout]).toEqual([
      1,
      "content/01-basics/02-hello-again/index.mdx:15:1: the exercise `say-hello` is shown by content/01-basics/01-hello, too — what a learner writes in one of the two would be in the other — show it once, and link to it: [the exercise](../../../learn/basics/hello/#say-hello)\n",
    ]);
  });

  it("makes an exercise, a lesson and a program that all pass npm run check", async () => {
    const root = makeHouse();
    const exercise = await command("new", "exercise", "two-kettles", "--kind", "repair", "--root", root);
    expect(exercise).toEqual({
      code: 0,
      stderr: "",
      stdout: [
        ...[
          "exercise.md",
          "start.ts",
          "solution.ts",
          "alternatives/two-short-waits.ts",
          "alternatives/with-a-task.ts",
          "alternatives/the-word-from-sleep.ts",
          "mistakes/blocks.ts",
        ],
        ...["mistakes/forgets-await.ts", "mistakes/other-order.ts", "drivers/cancelled.ts", "checks.ts"],
      ]
        .map((path) => `made exercises/two-kettles/${path}\n`)
        .concat(
          'show it in a lesson: <Exercise slug="two-kettles" />\n',
          "check it: npm run check -- two-kettles\n",
        )
        .join(""),
    });
    const head = readFileSync(join(root, "exercises/two-kettles/exercise.md"), "utf8");
    expect(head).toMatch(/^---\ntitle: "Two kettles"\nkind: repair\n/);

    const made = await command("new", "lesson", "basics/tea", "--title", 'Tea: "now"', "--root", root);
    expect(made).toEqual({
      code: 0,
      stderr: "",
      stdout:
        "made content/01-basics/02-tea/index.mdx\nmade content/01-basics/02-tea/hello.ts\nmade content/01-basics/02-tea/hello.py\n" +
        "check it: npm run check -- content/01-basics/02-tea/index.mdx\n",
    });
    const program = await command("new", "program", "basics/hello/two-greetings", "--root", root);
    expect(program.code).toBe(0);
    expect(readFileSync(join(root, "content/01-basics/01-hello/index.mdx"), "utf8")).toBe(
      `${lesson}\n<Program src="two-greetings.ts" />\n`,
    );

    const check = await command("check", "--root", root);
    expect([check.code, check.stdout]).toEqual([0, ""]);
    expect(check.stderr).toContain("ok  exercises/two-kettles: 9 programs graded\n");
    expect(check.stderr).toContain("ok  content/01-basics/02-tea: 1 program, 0 exercises\n");
    expect(check.stderr).toContain("ok  content/01-basics/01-hello: 2 programs, 1 exercise\n");
  });

  const refusals: [string, string[], string][] = [
    ["nothing to make", [], "say what to make: exercise, lesson, program."],
    ["something unknown", ["quiz", "x"], '"quiz" cannot be made: exercise, lesson, program.'],
    ["no name", ["exercise"], "the exercise needs a name."],
    [
      "two names",
      ["exercise", "two", "kettles"],
      'one name at a time; what is "kettles"? A title goes in quotes: --title "Two words".',
    ],
    [
      "a name that is no slug",
      ["exercise", "Two Kettles!"],
      '"Two Kettles!" cannot be the name of an exercise: it is part of addresses, so use lower case letters, digits and single hyphens, and begin with a letter. Try: two-kettles',
    ],
    [
      "a path for a name",
      ["exercise", "../x"],
      '"../x" cannot be the name of an exercise: it is part of addresses, so use lower case letters, digits and single hyphens, and begin with a letter. Try: x',
    ],
    [
      "an unknown kind",
      ["exercise", "tea", "--kind", "quiz"],
      'an exercise cannot be of the kind "quiz": write, repair, predict, choose, order.',
    ],
    [
      "minutes that are none",
      ["exercise", "tea", "--minutes", "soon"],
      '--minutes takes a whole number from 1 to 99, not "soon".',
    ],
    [
      "an exercise that is there",
      ["exercise", "say-hello"],
      "exercises/say-hello is there already, and nothing is overwritten. Take another name, or remove what is there.",
    ],
    [
      "a lesson that is there",
      ["lesson", "hello"],
      "content/01-basics/01-hello is there already, and would have the same address. Take another name.",
    ],
    [
      "a unit that is not there",
      ["lesson", "advanced/tea"],
      'there is no unit "advanced". There are: 01-basics. A new unit is a folder such as content/02-advanced with a unit.json; copy one to start from.',
    ],
    ["a lesson too deep", ["lesson", "a/b/c"], '"a/b/c" has too many parts: a lesson is named UNIT/LESSON.'],
    [
      "a program without its lesson",
      ["program", "tea"],
      '"tea" does not say which lesson the program belongs to. Name it UNIT/LESSON/PROGRAM, such as basics/hello/two-greetings.',
    ],
    [
      "a program of a lesson that is not there",
      ["program", "basics/tea/hot"],
      'there is no lesson "tea" in content/01-basics. There are: 01-hello.',
    ],
    [
      "a program that is there",
      ["program", "basics/hello/hello"],
      "content/01-basics/01-hello/hello.ts and content/01-basics/01-hello/hello.py are there already, and nothing is overwritten. Take another name, or remove what is there.",
    ],
    [
      "a copy of no exercise",
      ["exercise", "tea", "--from", "coffee"],
      'there is no exercise "coffee" to copy. There are: say-hello.',
    ],
    [
      "a copy of no lesson",
      ["lesson", "tea", "--from", "coffee"],
      'there is no lesson "coffee" to copy. There are: basics/hello.',
    ],
    [
      "a copy of another kind",
      ["exercise", "tea", "--from", "say-hello", "--kind", "order"],
      "a copy is of the kind of what it copies: leave out --kind, or --from.",
    ],
    ["an unknown option", ["exercise", "tea", "--colour"], "Unknown option '--colour'."],
  ];

  it.each(refusals)("refuses %s, and touches nothing", async (_, args, message) => {
    const root = makeHouse();
    const before = readdirSync(root, { recursive: true });
    const { code, stdout, stderr } = await command("new", ...args, "--root", root);
    expect(stderr.split("\n")[0]?.slice(0, message.length + 5)).toBe(`new: ${message}`);
    expect([code, stdout]).toEqual([2, ""]);
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });
});
