import { describe, expect, it } from "vitest";
import { formatComplaint } from "../../src/grader/format/complaint.ts";
import { listExercises, loadExercise, loadFolder } from "../../src/grader/format/folder.ts";
import { exerciseKinds, exerciseSchemas, fieldsOf } from "../../src/grader/format/schema.ts";
import { makeTree } from "./folders.ts";

const whole = {
  "exercise.md": `---
title: Say hello
concepts: [await]
minutes: 5
hints:
  - A nudge
  - The way
---

Say hello.
`,
  "start.ts": "",
  "solution.ts": 'print("Hello")',
  "checks.ts": "",
};

/** What is said of an exercise with these files beside or instead of a whole one's; null takes a file away. */
function complaints(changes: Record<string, string | null>, slug = "say-hello"): string[] {
  const root = makeTree(
    Object.fromEntries(
      Object.entries<string | null>({ ...whole, ...changes }).flatMap(([path, text]) =>
        text === null ? [] : [[`exercises/${slug}/${path}`, text]],
      ),
    ),
  );
  return loadFolder(`${root}/exercises/${slug}`, root).complaints.map(formatComplaint);
}

const front = (fields: string) => `---\n${fields}---\n\nSay hello.\n`;

describe("an exercise's folder", () => {
  it("is read whole, with defaults filled in", () => {
    const mistake =
      "// A slip.\n// fails: says hello\n// says: one thing\n//   and the rest\n// says: another\n// line: 3\n";
    const root = makeTree({
      "exercises/say-hello/mistakes/slip.ts": mistake,
      "exercises/say-hello/drivers/slow.ts": "import './main';",
      "exercises/say-hello/alternatives/other.ts": "other",
      ...Object.fromEntries(
        Object.entries(whole).map(([path, text]) => [`exercises/say-hello/${path}`, text]),
      ),
    });
    expect(listExercises(`${root}/exercises`)).toEqual([`${root}/exercises/say-hello`]);
    expect(loadFolder(`${root}/exercises/say-hello`, root)).toEqual({
      complaints: [],
      exercise: {
        slug: "say-hello",
        folder: `${root}/exercises/say-hello`,
        title: "Say hello",
        kind: "write",
        concepts: ["await"],
        minutes: 5,
        hints: ["A nudge", "The way"],
        task: "Say hello.",
        start: "",
        solution: 'print("Hello")',
        checks: "",
        source: whole["exercise.md"],
        drivers: { slow: "import './main';" },
        alternatives: { "alternatives/other.ts": "other" },
        show: [],
        startBeside: {},
        solutionBeside: {},
        provided: {},
        brings: {},
        practices: [],
        brought: {},
        variations: {
          "alternatives/other.ts": { "main.ts": "other" },
          "mistakes/slip.ts": { "main.ts": mistake },
        },
        mistakes: [
          {
            path: "mistakes/slip.ts",
            text: mistake,
            fails: "says hello",
            says: ["one thing and the rest", "another"],
            line: 3,
          },
        ],
      },
    });
  });

  it("must be there", () => {
    const root = makeTree({});
    expect(loadFolder(`${root}/exercises/gone`, root).complaints.map(formatComplaint)).toEqual([
      "exercises/gone:1:1: there is no such exercise — an exercise is a folder in exercises/ — create it: npm run new -- exercise gone",
    ]);
  });

  it("has a name that can stand in an address", () => {
    expect(complaints({}, "Say_Hello")).toEqual([
      "exercises/Say_Hello/exercise.md:1:1: the folder's name `Say_Hello` is no slug — it is part of addresses and of what lessons write — use lower case letters, digits and single hyphens, such as `await-the-greeting`",
    ]);
  });

  it("has all its files", () => {
    expect(complaints({ "solution.ts": null })).toEqual([
      "exercises/say-hello/solution.ts:1:1: solution.ts is missing — every exercise of the kind `write` has exercise.md, start.ts, solution.ts, checks.ts — add exercises/say-hello/solution.ts; `npm run new -- exercise NAME --kind write` shows what it looks like",
    ]);
  });

  it("has no stray file", () => {
    expect(complaints({ "notes.txt": "", "drivers/Slow.ts": "", "old/start.ts": "" })).toEqual([
      "exercises/say-hello/drivers/Slow.ts:1:1: this file does not belong in an exercise — an exercise of the kind `write` holds exercise.md, start.ts, solution.ts, checks.ts and the folders alternatives, mistakes, drivers, provided, start, solution with .ts files — remove it, or give it a name of lower case letters, digits and hyphens, ending in .ts",
      "exercises/say-hello/notes.txt:1:1: this file does not belong in an exercise — an exercise of the kind `write` holds exercise.md, start.ts, solution.ts, checks.ts and the folders alternatives, mistakes, drivers, provided, start, solution with .ts files — remove it, or move it to where it belongs",
      "exercises/say-hello/old:1:1: this file does not belong in an exercise — an exercise of the kind `write` holds exercise.md, start.ts, solution.ts, checks.ts and the folders alternatives, mistakes, drivers, provided, start, solution with .ts files — remove the folder",
    ]);
  });

  it("has no driver called main, which is the learner's name", () => {
    expect(complaints({ "drivers/main.ts": "" })).toEqual([
      "exercises/say-hello/drivers/main.ts:1:1: a driver cannot be called main.ts — the learner's own file is called that, and drivers are next to it — give it another name",
    ]);
  });

  it("may bring the answers to other exercises, as files of its program", () => {
    const bringing = (...lines: string[]) =>
      whole["exercise.md"].replace(
        "---\n\n",
        `brings:\n${lines.map((line) => `  ${line}\n`).join("")}---\n\n`,
      );
    const house = (head: string) =>
      makeTree({
        ...Object.fromEntries(
          ["say-hello", "wave", "two-files"].flatMap((slug) =>
            Object.entries(whole).map(([path, text]) => [`exercises/${slug}/${path}`, text]),
          ),
        ),
        "exercises/two-files/start/other.ts": "",
        "exercises/wave/solution.ts": "export function wave() {}",
        "exercises/say-hello/exercise.md": head,
      });
    const root = house(bringing("hands.ts: wave"));
    expect(loadExercise(`${root}/exercises/say-hello`, root)).toMatchObject({
      brings: { "hands.ts": "wave" },
      brought: { "hands.ts": "export function wave() {}" },
    });
    const wrong = house(bringing("main.ts: wave", "feet.ts: walk", "more.ts: two-files"));
    expect(loadFolder(`${wrong}/exercises/say-hello`, wrong).complaints.map(formatComplaint)).toEqual([
      "exercises/say-hello/exercise.md:9:3: `brings` names main.ts, which this exercise has already — a program has one file of a name — give one of them another name",
      "exercises/say-hello/exercise.md:10:3: `brings` names `walk`, which no learner answers with a program — what is brought is the answer to an exercise of the kind `write` or `repair` — name the folder of such an exercise, or remove the line",
      "exercises/say-hello/exercise.md:11:3: `brings` names `two-files`, whose answer is several files — an answer is brought as one file — name an exercise of one file",
    ]);
  });

  it("may hold a program of several files, what is provided with it, and drivers to show", () => {
    const root = makeTree(
      Object.fromEntries(
        Object.entries({
          ...whole,
          "exercise.md": whole["exercise.md"].replace("hints:", "show: [slow]\nhints:"),
          "start/client.ts": "start's",
          "start/words.ts": "words",
          "solution/client.ts": "solution's",
          "provided/server.ts": "server",
          "drivers/slow.ts": "import './main';",
          "alternatives/other/client.ts": "other's",
          "mistakes/slip.ts": "// fails: a\n// says: b\n",
          "mistakes/slip/client.ts": "slip's",
          "mistakes/trip/client.ts": "// fails: a\n// says: b\ntrip's",
        }).map(([path, text]) => [`exercises/say-hello/${path}`, text]),
      ),
    );
    expect(loadFolder(`${root}/exercises/say-hello`, root)).toMatchObject({
      complaints: [],
      exercise: {
        show: ["slow"],
        startBeside: { "client.ts": "start's", "words.ts": "words" },
        solutionBeside: { "client.ts": "solution's" },
        provided: { "server.ts": "server" },
        brings: {},
        practices: [],
        brought: {},
        alternatives: { "alternatives/other/client.ts": "other's" },
        mistakes: [{ path: "mistakes/slip.ts" }, { path: "mistakes/trip/client.ts" }],
        variations: {
          "alternatives/other/client.ts": { "client.ts": "other's" },
          "mistakes/slip.ts": { "main.ts": "// fails: a\n// says: b\n", "client.ts": "slip's" },
          "mistakes/trip/client.ts": { "client.ts": "// fails: a\n// says: b\ntrip's" },
        },
      },
    });
  });

  it("has names in a program of several files that go together", () => {
    expect(
      complaints({
        "exercise.md": whole["exercise.md"].replace("hints:", "show: [slow, fast]\nhints:"),
        "start/client.ts": "",
        "start/main.ts": "",
        "provided/client.ts": "",
        "solution/helper.ts": "",
        "drivers/client.ts": "",
        "drivers/slow.ts": 'import "./client";',
        "alternatives/other/deep/x.ts": "",
        "mistakes/slip/server.ts": "// fails: a\n// says: b\n",
      }),
    ).toEqual([
      "exercises/say-hello/alternatives/other/deep:1:1: this file does not belong in an exercise — an exercise of the kind `write` holds exercise.md, start.ts, solution.ts, checks.ts and the folders alternatives, mistakes, drivers, provided, start, solution with .ts files — remove it, or give it a name of lower case letters, digits and hyphens, ending in .ts",
      "exercises/say-hello/start/main.ts:1:1: main.ts is in the folder start — the folder holds the files that go with main.ts, which is start.ts itself — remove it, and keep its text in start.ts",
      "exercises/say-hello/provided/client.ts:1:1: client.ts is the learner's own and provided, too — a program has one file of a name — give one of them another name, or remove it",
      "exercises/say-hello/drivers/client.ts:1:1: a driver cannot be called client.ts — a file of the program is called that, and drivers are next to it — give it another name",
      "exercises/say-hello/solution/helper.ts:1:1: the learner has no file helper.ts — they start with main.ts, client.ts, and can add none — add start/helper.ts, or move what is in it to a file that they have",
      "exercises/say-hello/mistakes/slip/server.ts:1:1: the learner has no file server.ts — they start with main.ts, client.ts, and can add none — add start/server.ts, or move what is in it to a file that they have",
      "exercises/say-hello/exercise.md:5:1: `show` names `fast`, and there is no drivers/fast.ts — the drivers named there become tabs that the learner can read and run — name one of client, slow",
      "exercises/say-hello/exercise.md:5:1: `show` names `slow`, which imports ./client — what a learner runs must be there for them to read — name `client` in `show`, too",
    ]);
  });

  it("throws with every complaint when the site needs it whole", () => {
    const root = makeTree({ "exercises/say-hello/exercise.md": front("title: Hello\n") });
    expect(() => loadExercise(`${root}/exercises/say-hello`, root)).toThrow(
      "exercises/say-hello/start.ts:1:1: start.ts is missing — add exercises/say-hello/start.ts",
    );
  });
});

describe("front matter", () => {
  const said = (markdown: string) => complaints({ "exercise.md": markdown });

  it("must be there, and must end", () => {
    expect(said("Say hello.")).toEqual([
      "exercises/say-hello/exercise.md:1:1: there is no front matter — title, kind, concepts, minutes, hints, show, brings, practices are at the top of the file, between two lines of `---` — start the file with a line `---`, the fields and another `---`",
    ]);
    expect(said("---\ntitle: Say hello\n")).toEqual([
      "exercises/say-hello/exercise.md:1:1: the front matter has no end — title, kind, concepts, minutes, hints, show, brings, practices are at the top of the file, between two lines of `---` — add a line `---` after the last field",
    ]);
  });

  it("must be YAML", () => {
    expect(said(front("title: Say: hello\nminutes: 5\n"))).toEqual([
      'exercises/say-hello/exercise.md:2:8: the front matter cannot be read — a value that holds `: ` would begin a field inside of a field — write `title: "Say: hello"`',
    ]);
  });

  it("says which field is missing, wrong or unknown, at its place, with an example", () => {
    expect(said(front("title: Say hello\nkind: fix\nminutes: soon\nhints: [one]\nlevel: 3\n"))).toEqual([
      "exercises/say-hello/exercise.md:3:1: `kind` is wrong: must be one of write, repair, predict, choose, order — it says what the learner does: `write` code that is missing (the default), `repair` code that is wrong, `predict` what a program prints, `choose` among answers, or `order` the lines of a program — write for example `kind: repair`",
      "exercises/say-hello/exercise.md:2:1: the field `concepts` is missing — it says what is practised, in a word or two each, as the lessons call it — write for example `concepts: [coroutines, await]`",
      "exercises/say-hello/exercise.md:4:1: `minutes` is wrong: must be a whole number — it says how long a learner needs, in whole minutes — write for example `minutes: 5`",
      'exercises/say-hello/exercise.md:5:1: `hints` is wrong: must hold at least two hints: a nudge, then the way — it says what the learner may ask for, one after another, from a nudge to nearly the answer; Markdown — write for example `hints: ["Which line calls the function?", "What has to come before the call?"]`',
      "exercises/say-hello/exercise.md:6:1: there is no field `level` — the fields are title, kind, concepts, minutes, hints, show, brings, practices — remove `level`, or name one of these fields",
    ]);
  });

  it("points into a list", () => {
    expect(
      said(front('title: Say hello\nconcepts: [await]\nminutes: 5\nhints:\n  - A nudge\n  - ""\n')),
    ).toEqual([
      'exercises/say-hello/exercise.md:7:5: `hints` is wrong in item 2: must not be empty — it says what the learner may ask for, one after another, from a nudge to nearly the answer; Markdown — write for example `hints: ["Which line calls the function?", "What has to come before the call?"]`',
    ]);
  });

  it("is followed by a task", () => {
    expect(said(whole["exercise.md"].replace("Say hello.\n", ""))).toEqual([
      "exercises/say-hello/exercise.md:9:1: the task is empty — the text below the front matter tells the learner what to do — write what the program should do, and what to change",
    ]);
  });

  it.each(exerciseKinds)("documents every field of the kind %s", (kind) => {
    expect(fieldsOf(kind).map(({ name }) => name)).toEqual(Object.keys(exerciseSchemas[kind].shape));
    expect(
      fieldsOf(kind).filter(({ description, example = "" }) => description === "" || example === ""),
    ).toEqual([]);
  });
});

describe("a mistake's first comment", () => {
  it.each([
    [
      "nothing",
      "print()",
      "the first comment has no line `// fails: ...`",
      "write at the top `// fails: TITLE OF THE CHECK`, as it is in checks.ts",
    ],
    [
      "no words",
      "// fails: says hello\n",
      "the first comment has no line `// says: ...`",
      "write at the top `// says: WORDS OF THE MESSAGE`",
    ],
    [
      "no number",
      "// fails: a\n// says: b\n// line: nine\n",
      "`// line:` must be followed by a number",
      "write the number of the line that the failure points at, or leave it out",
    ],
  ])("with %s is complained of", (_, text, what, repair) => {
    expect(complaints({ "mistakes/slip.ts": text })).toEqual([
      `exercises/say-hello/mistakes/slip.ts:1:1: ${what} — a mistake names the check that fails first and the words that its message must hold — ${repair}`,
    ]);
  });
});
