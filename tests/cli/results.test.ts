/** What learners hand in is graded anew: claims count for nothing, a bad file is told with its place, and the others stand. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exerciseScaffold } from "../../src/cli/new/exercise.ts";
import { readResults } from "../../src/cli/results/read.ts";
import { formatComplaint } from "../../src/grader/format/complaint.ts";
import { makeTree } from "../grader/folders.ts";
import { command, files } from "./house.ts";

const kinds = ["predict", "choose", "order"] as const;
const house = {
  ...files,
  ...Object.assign({}, ...kinds.map((kind) => exerciseScaffold({ name: `a-${kind}`, kind }))),
} as Record<string, string>;

const attempt = (file: string, text: string, passed = true, more: object = {}) => ({
  passed,
  at: passed ? "2026-11-22T08:00:00.000Z" : null,
  tries: 2,
  hints: 1,
  answer: { [file]: text.split("\n") },
  ...more,
});

const results = (learner: string, exercises: object) =>
  JSON.stringify(
    {
      format: "yieldpoint results",
      version: 1,
      learner,
      made: "2026-11-22T09:00:00.000Z",
      lessons: {},
      exercises,
    },
    null,
    2,
  );

const right = {
  "say-hello": attempt("main.ts", 'print("Hello");'),
  "a-predict": attempt("prediction.txt", "soup: start\ntoast: start\ntoast: done\nsoup: done\nserve"),
  "a-choose": attempt("choice.txt", "1"),
  "a-order": attempt("main.ts", house["exercises/a-order/solution.ts"] ?? ""),
};

/** A course, and beside it what a class handed in. */
const makeClass = (handedIn: Record<string, string>) =>
  makeTree({
    ...house,
    ...Object.fromEntries(Object.entries(handedIn).map(([name, text]) => [`class/${name}`, text])),
  });

describe("npm run results", () => {
  it(
    "grades each kind of answer, and tells what is claimed and does not hold",
    { timeout: 60_000 },
    async () => {
      const root = makeClass({
        "ada.json": results("Ada", right),
        "group-b/mallory.json": results("=Mallory\u001b[2J", {
          "say-hello": attempt("main.ts", 'print("passed");'),
          "a-predict": attempt("prediction.txt", "soup: done"),
          "a-choose": attempt("choice.txt", "0 1 2"),
          "a-order": attempt("main.ts", "process.exit(0);", false),
        }),
        "cut.json": results("Cut", right).slice(0, 150),
      });
      const [folder, csv] = [join(root, "class"), join(root, "class.csv")];
      const { code, stdout, stderr } = await command("results", "--root", root, "--csv", csv, folder);
      const plain = (text: string) => text.replaceAll(`${root}/`, "").replaceAll(/in [\d.]+ s/g, "in N s");
      expect(plain(stdout))
        .toBe(`LEARNER      EXERCISE   RESULT              CHECKS  HINTS  FIRST PASSED (UTC)
Ada          say-hello  passed              2       1      2026-11-22 08:00
Ada          a-choose   passed              2       1      2026-11-22 08:00
Ada          a-order    passed              2       1      2026-11-22 08:00
Ada          a-predict  passed              2       1      2026-11-22 08:00
=Mallory[2J  say-hello  claimed, but fails  2       1
=Mallory[2J  a-choose   claimed, but fails  2       1
=Mallory[2J  a-order    not passed          2       1
=Mallory[2J  a-predict  claimed, but fails  2       1

Ada (class/ada.json): 4 of 4 exercises passed
=Mallory[2J (class/group-b/mallory.json): 0 of 4 exercises passed; 3 claimed, but fail; 1 not passed
`);
      expect(plain(stderr)).toBe(`8 rows written to class.csv.
class/cut.json:8:7: this is no whole JSON — Unterminated string; it was cut off on its way, or changed by hand — ask for the file again, zipped if the mail changes it
2 files graded in N s, 1 not read.
`);
      expect(code).toBe(1);
      const rows = readFileSync(csv, "utf8").split("\n");
      expect(plain([rows[0], rows[1], rows[5]].join("\n")))
        .toBe(`\uFEFFlearner,exercise,title,result,checks,hints,first passed,why not,file,for later
Ada,say-hello,Say hello,passed,2,1,2026-11-22T08:00:00.000Z,,class/ada.json,
'=Mallory[2J,say-hello,Say hello,"claimed, but fails",2,1,,"says hello: Line 1 of the output should be ""Hello"", but is ""passed"" (line 1, at 0.00 s).",class/group-b/mallory.json,`);
    },
  );

  it("starts only where there is something to read, and writes over nothing but its own", async () => {
    const root = makeClass({});
    const said = async (...args: string[]) => {
      const { code, stderr } = await command("results", "--root", root, ...args);
      return [code, stderr.split("\n")[0]?.replaceAll(`${root}/`, "")];
    };
    writeFileSync(join(root, "notes.csv"), "learner,exercise,mine\n");
    expect(
      await Promise.all([said(), said("nowhere"), said(join(root, "content/01-basics/01-hello"))]),
    ).toEqual([
      [2, "results: name the folder with the files that learners sent in."],
      [2, "results: there is no nowhere."],
      [2, "results: content/01-basics/01-hello holds no .json file: put the files of results there."],
    ]);
    expect(await said("--csv", join(root, "notes.csv"), root)).toEqual([
      2,
      "results: notes.csv holds something else, and nothing is overwritten. Name another file.",
    ]);
  });
});

describe("a file that is not as it should be", () => {
  const whole = results("Ada", right);
  const told = (text: string) => {
    const root = makeTree({ "ada.json": text });
    const read = readResults(join(root, "ada.json"), "ada.json");
    return read.ok ? [] : read.complaints.map(formatComplaint);
  };

  it.each<[string, string, string[]]>([
    ["is whole", whole, []],
    ["has a mark before it", `\uFEFF${whole}`, []],
    [
      "is empty",
      "",
      [
        "ada.json:1:1: this is no whole JSON — Unexpected end of JSON input; it was cut off on its way, or changed by hand — ask for the file again, zipped if the mail changes it",
      ],
    ],
    [
      "is a backup",
      '{ "format": "yieldpoint backup" }',
      [
        'ada.json:1:1: this is a backup, not results — results begin with "format": "yieldpoint results" — ask the learner to choose "Save my results" in the settings, below "Save a backup"',
      ],
    ],
    [
      "is something else",
      "[1]",
      [
        'ada.json:1:1: this is no file of results — results begin with "format": "yieldpoint results" — take it out of the folder',
      ],
    ],
    [
      "is of another version",
      whole.replace('"version": 1', '"version": 2'),
      [
        "ada.json:3:3: this file is of version 2 — this course reads version 1; the learner's site is newer — collect with the course that the site was built from",
      ],
    ],
    [
      "has fields that are missing or strange",
      whole.replace('"tries": 2', '"tries": -2').replace('  "lessons": {},\n', '  "lesons": {},\n'),
      [
        'ada.json:1:1: the field `lessons` is missing — it says the lessons that the learner opened or read to their end — write for example `"lessons": { "asyncio-basics/tasks": "read" }`',
        'ada.json:11:7: `exercises` is wrong in say-hello, tries: must not be negative — it says the exercises that the learner tried, each with whether it passed, when, after how many tries and hints, and the answer — write for example `"exercises": { "say-hello": { "passed": true, "at": null, "tries": 1, "hints": 0, "answer": { "main.ts": ["..."] } } }`',
        "ada.json:6:3: there is no field `lesons` — the fields are format, version, learner, made, lessons, exercises, questions, tests — remove `lesons`, or name one of these fields",
      ],
    ],
  ])("%s", (_, text, complaints) => {
    expect(told(text)).toEqual(complaints);
  });

  it("has thousands of wrong fields: the first few, and a count, in one pass", () => {
    const lessons = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, n) => [`unit/lesson-${n}`, "seen"]),
    );
    const text = whole.replace('"lessons": {}', () => `"lessons": ${JSON.stringify(lessons, null, 1)}`);
    const complaints = told(text);
    expect(complaints).toHaveLength(6);
    expect([complaints[0], complaints[4], complaints[5]].map((one) => one?.split(" — ")[0])).toEqual([
      'ada.json:7:2: `lessons` is wrong in unit/lesson-0: must be "opened" or "read"',
      'ada.json:11:2: `lessons` is wrong in unit/lesson-4: must be "opened" or "read"',
      "ada.json:12:2: 19995 more things in this file are wrong",
    ]);
  });

  it("is far too large to be results", () => {
    expect(told(" ".repeat(5_000_001))).toEqual([
      'ada.json:1:1: this file is larger than 5 MB — results are far smaller — ask for the file that "Save my results" gives',
    ]);
  });

  it("was saved by an editor that writes two bytes a letter", () => {
    const root = makeTree({});
    writeFileSync(join(root, "ada.json"), Buffer.from(`\uFEFF${whole}`, "utf16le"));
    expect(readResults(join(root, "ada.json"), "ada.json")).toMatchObject({
      ok: true,
      handedIn: { learner: "Ada" },
    });
  });

  it("says nothing that moves the cursor, or begins a line of its own", () => {
    const evil = "\u001b[31m\u202ered\nZoe: 61 of 61 exercises passed\u0085\u009b2J";
    expect([
      told(whole.replace('"lessons": {}', `${JSON.stringify(evil)}: 1, "lessons": {}`)),
      told(`\u001b[31m\n${evil}`),
      told(whole.replace('"tries": 2', `"tries": 2, ${JSON.stringify(evil)}: 3`)),
    ]).toEqual([
      [
        "ada.json:6:3: there is no field `[31mred Zoe: 61 of 61 exercises passed 2J` — the fields are format, version, learner, made, lessons, exercises, questions, tests — remove `[31mred Zoe: 61 of 61 exercises passed 2J`, or name one of these fields",
      ],
      [
        "ada.json:1:1: this is no whole JSON — Unexpected token '', \"[31m [31\"... is not valid JSON; it was cut off on its way, or changed by hand — ask for the file again, zipped if the mail changes it",
      ],
      [
        "ada.json:11:19: there is no field `[31mred Zoe: 61 of 61 exercises passed 2J` in exercises, say-hello — nothing writes one there — remove `[31mred Zoe: 61 of 61 exercises passed 2J`",
      ],
    ]);
  });
});
