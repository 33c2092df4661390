/** Who is graded, in which order and for how long, with graders that answer as told. */
import { describe, expect, it } from "vitest";
import { collectRows, type Collecting, type Row } from "../../src/cli/results/collect.ts";
import { courseOf, limitedTo, NotInCourse } from "../../src/cli/results/course.ts";
import { gradebookOf } from "../../src/cli/results/gradebook.ts";
import type { Judged } from "../../src/cli/results/grade.ts";
import type { HandedIn } from "../../src/cli/results/read.ts";
import { formatComplaint } from "../../src/grader/format/complaint.ts";
import { makeTree } from "../grader/folders.ts";
import { files, lesson } from "./house.ts";

const copied = (slug: string, title: string) =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.startsWith("exercises/say-hello/"))
      .map(([path, text]) => [path.replace("say-hello", slug), text.replace("Say hello", title)]),
  );

/** Two lessons, in the order of which the exercises come, and an exercise that no lesson shows. */
const root = makeTree({
  ...files,
  ...copied("a-loose-one", "A loose one"),
  ...copied("bid-welcome", "Bid welcome"),
  "content/01-basics/02-welcome/index.mdx": lesson.replace("say-hello", "bid-welcome"),
});
const course = courseOf(root);

const attempt = (text: string) => ({
  ...{ passed: true, at: "2026-11-22T08:00:00.000Z", tries: 1, hints: 0 },
  answer: { "main.ts": [text] },
});

function handedIn(learner: string, exercises: HandedIn["results"]["exercises"]): HandedIn {
  const results = {
    ...{ format: "yieldpoint results" as const, version: 1 as const, learner },
    ...{ made: "2026-11-22T09:00:00.000Z", lessons: {}, exercises },
  };
  return { file: `${learner}.json`, text: JSON.stringify(results, null, 2), results, learner };
}

const passed: Judged = { outcome: "passed", why: "" };
const failed: Judged = { outcome: "failed", why: "says hello: nothing was printed" };
const stopped: Judged = { outcome: "stopped", why: "the process that graded it used up its memory" };

const options = (more: Partial<Collecting>): Collecting => ({
  ...{ course, known: new Set(course.keys()), atOnce: 1, fileSeconds: 10, clock: () => 0 },
  judge: (_, answer) =>
    Promise.resolve({ good: passed, bad: failed, bomb: stopped }[answer["main.ts"] ?? ""] ?? passed),
  ...more,
});

const short = ({ learner, exercise, result, why }: Row) =>
  [learner, exercise, result, why].filter((part) => part !== "").join(" | ");

describe("collecting", () => {
  it("grades all others when one is stopped, and says which", async () => {
    const { rows, complaints } = await collectRows(
      [
        handedIn("Ada", { "say-hello": attempt("good"), "a-loose-one": attempt("bad") }),
        handedIn("Mallory", { "say-hello": attempt("bomb"), "bid-welcome": attempt("good") }),
        handedIn("Zoe", { "say-hello": attempt("good") }),
      ],
      options({}),
    );
    expect(rows.map(short)).toEqual([
      "Ada | say-hello | passed",
      "Ada | bid-welcome | not tried",
      "Ada | a-loose-one | claimed | says hello: nothing was printed",
      "Mallory | say-hello | stopped | the process that graded it used up its memory",
      "Mallory | bid-welcome | passed",
      "Mallory | a-loose-one | not tried",
      "Zoe | say-hello | passed",
      "Zoe | bid-welcome | not tried",
      "Zoe | a-loose-one | not tried",
    ]);
    expect(complaints.map(formatComplaint)).toEqual([
      "Mallory.json:8:5: the grading of say-hello was stopped — the process that graded it used up its memory — look at this answer yourself; all others are graded",
    ]);
  });

  it("gives a file no more than its time, and the next one all of its own", async () => {
    let now = 0;
    const slow: Collecting["judge"] = () => {
      now += 6;
      return Promise.resolve(passed);
    };
    const all = (name: string) =>
      handedIn(name, {
        "say-hello": attempt(`${name} 1`),
        "bid-welcome": attempt(`${name} 2`),
        "a-loose-one": attempt(`${name} 3`),
      });
    const { rows } = await collectRows(
      [all("Mallory"), all("Zoe")],
      options({ judge: slow, clock: () => now }),
    );
    const late = "not graded | the answers before it took all of the 10 s that a file may take";
    expect(rows.map(short)).toEqual([
      "Mallory | say-hello | passed",
      "Mallory | bid-welcome | passed",
      `Mallory | a-loose-one | ${late}`,
      "Zoe | say-hello | passed",
      "Zoe | bid-welcome | passed",
      `Zoe | a-loose-one | ${late}`,
    ]);
  });

  it("tells of rows in order, each as soon as all before it are there, and grades equal answers once", async () => {
    const told: string[] = [];
    const waiting = new Map<string, (judged: Judged) => void>();
    const collecting = collectRows(
      [
        handedIn("Ada", { "say-hello": attempt("slow"), "bid-welcome": attempt("quick") }),
        handedIn("Zoe", { "bid-welcome": attempt("quick") }),
      ],
      options({
        atOnce: 2,
        judge: (_, answer) => new Promise((resolve) => waiting.set(answer["main.ts"] ?? "", resolve)),
        onRow: (row) => told.push(short(row)),
        onFile: (rows) => told.push(`${rows[0]?.learner ?? ""} is done`),
      }),
    );
    waiting.get("quick")?.(passed);
    // The answers to what can be answered have all gone round by then.
    await new Promise(setImmediate);
    expect(told).toEqual([]);
    waiting.get("slow")?.(failed);
    await collecting;
    expect(told).toEqual([
      "Ada | say-hello | claimed | says hello: nothing was printed",
      "Ada | bid-welcome | passed",
      "Ada | a-loose-one | not tried",
      "Ada is done",
      "Zoe | say-hello | not tried",
      "Zoe | bid-welcome | passed",
      "Zoe | a-loose-one | not tried",
      "Zoe is done",
    ]);
    expect(waiting.size).toBe(2);
  });

  it("keeps what it has when it is interrupted, and says what it has not", async () => {
    const interruption = new AbortController();
    const told: string[] = [];
    await collectRows(
      [handedIn("Ada", { "say-hello": attempt("good") }), handedIn("Zoe", { "say-hello": attempt("hangs") })],
      options({
        signal: interruption.signal,
        judge(_, answer) {
          if (answer["main.ts"] === "good") return Promise.resolve(passed);
          interruption.abort();
          return new Promise(() => undefined);
        },
        onRow: (row) => told.push(short(row)),
      }),
    );
    expect(told.filter((row) => !row.endsWith("not tried"))).toEqual([
      "Ada | say-hello | passed",
      "Zoe | say-hello | not graded | the collection was interrupted",
    ]);
  });

  it("names exercises and files that are not this course's, the first few of many", async () => {
    const strange = Object.fromEntries(Array.from({ length: 2_000 }, (_, n) => [`gone-${n}`, attempt("")]));
    const own = { ...attempt(""), answer: { "checks.ts": [""] } };
    const { rows, complaints } = await collectRows(
      [handedIn("Ada", { ...strange, "say-hello": own })],
      options({}),
    );
    expect(rows.map(short)[0]).toBe('Ada | say-hello | not graded | no file "checks.ts"');
    expect(complaints.map(formatComplaint)).toEqual([
      ...[0, 1, 2].map(
        (n) =>
          `Ada.json:${8 + 11 * n}:5: there is no exercise "gone-${n}" in this course — the learner's site is older or newer than this folder, or someone wrote it there by hand — collect with the course that the site was built from; the other exercises are graded`,
      ),
      "Ada.json:41:5: 1997 more exercises of this file are not in this course — as above — as above",
      'Ada.json:22008:5: the answer to say-hello holds a file "checks.ts" — the learner can write main.ts and nothing else — ask for the file again; the other exercises are graded',
    ]);
  });
});

describe("a part of the course", () => {
  const limited = (units: string[], lessons: string[]) => [...limitedTo(course, { units, lessons }).keys()];

  it("is a unit or lessons, by their folders or their addresses", () => {
    expect([
      limited([], []),
      limited(["basics"], []),
      limited(["01-basics"], []),
      limited([], ["hello"]),
      limited([], ["01-basics/02-welcome"]),
      limited([], ["basics/welcome", "hello"]),
    ]).toEqual([
      ["say-hello", "bid-welcome", "a-loose-one"],
      ["say-hello", "bid-welcome"],
      ["say-hello", "bid-welcome"],
      ["say-hello"],
      ["bid-welcome"],
      ["say-hello", "bid-welcome"],
    ]);
  });

  it("has to be there", () => {
    expect(() => limited(["basic"], [])).toThrow(
      new NotInCourse("there is no unit basic with exercises. There are: basics."),
    );
    expect(() => limited([], ["helo"])).toThrow(
      new NotInCourse("there is no lesson helo with exercises. There are: basics/hello, basics/welcome."),
    );
  });
});

describe("a gradebook", () => {
  it("has a row for each file, and a column for each exercise or each lesson", async () => {
    const { rows } = await collectRows(
      [
        handedIn("=Ada", { "say-hello": attempt("good"), "a-loose-one": attempt("bad") }),
        handedIn("Mallory", { "say-hello": attempt("bomb") }),
      ],
      options({}),
    );
    const byFile = [...Map.groupBy(rows, ({ file }) => file).values()];
    const [one, other] = (["exercise", "lesson"] as const).map((by) => {
      const book = gradebookOf(course, by);
      return [book.head, ...byFile.map((own) => book.line(own))].join("");
    });
    expect(one).toBe(`\uFEFFlearner,passed,file,say-hello,bid-welcome,a-loose-one
'=Ada,1,'=Ada.json,1,,0
Mallory,0,Mallory.json,stopped,,
`);
    expect(other)
      .toBe(`\uFEFFlearner,passed,file,basics/hello (of 1),basics/welcome (of 1),in no lesson (of 1)
'=Ada,1,'=Ada.json,1,0,0
Mallory,0,Mallory.json,0,0,0
`);
  });
});
