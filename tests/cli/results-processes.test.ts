/** An answer that ends, hangs or leaves behind what grades it costs nobody else a grade. In real processes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createGraders } from "../../src/cli/results/graders.ts";
import { makeTree } from "../grader/folders.ts";
import { command, files } from "./house.ts";

/** Its checks do to the process in which they are what a bug in an engine would do. */
const checks = `import { check } from "yieldpoint/checks";
check("does something", async ({ run }) => {
  const it = await run();
  if (it.stdout === "crash\\n") process.kill(process.pid, "SIGSEGV");
  if (it.stdout === "interrupt\\n") process.kill(process.ppid, "SIGINT");
  if (it.stdout !== "hello\\n") await new Promise(() => undefined);
});
`;
const house = { ...files, "exercises/say-hello/checks.ts": checks };
const prints = (text: string) => ({ "main.ts": `print(${JSON.stringify(text)});` });

const results = (learner: string, text: string) =>
  JSON.stringify({
    ...{ format: "yieldpoint results", version: 1, learner, made: "2026-11-22T09:00:00.000Z", lessons: {} },
    exercises: {
      "say-hello": {
        passed: true,
        at: null,
        tries: 1,
        hints: 0,
        answer: { "main.ts": [prints(text)["main.ts"]] },
      },
    },
  });

const root = makeTree(house);
const folder = join(root, "exercises/say-hello");
const graders = createGraders({ root, answerSeconds: 60, count: 1 });
afterAll(() => graders.dispose());

it("goes on with a fresh process when one crashes", async () => {
  const judged = ["hello", "crash", "hello"].map((text) => graders.judge(folder, prints(text)));
  expect(await Promise.all(judged)).toEqual([
    { outcome: "passed", why: "" },
    { outcome: "stopped", why: "the process that graded it was ended by SIGSEGV" },
    { outcome: "passed", why: "" },
  ]);
});

it("ends what gives no verdict in time", async () => {
  const hurried = createGraders({ root, answerSeconds: 0.2, count: 1 });
  expect(await hurried.judge(folder, prints("hang"))).toEqual({
    outcome: "stopped",
    why: "the process that graded it gave no verdict within 0.2 s",
  });
  hurried.dispose();
});

it("goes on with a fresh process after a program that no thread gives up", async () => {
  const flatten = { "main.ts": "const a: number[] = []; a.length = 4294967295; [a].flat();" };
  const hurried = createGraders({ root, answerSeconds: 0.2, count: 1 });
  expect((await hurried.judge(folder, flatten)).outcome).toBe("stopped");
  hurried.dispose();
});

it("ends what is under way when it is disposed of", async () => {
  const short = createGraders({ root, answerSeconds: 60, count: 1 });
  const judging = short.judge(folder, prints("hang"));
  await Promise.resolve();
  short.dispose();
  expect(await judging).toEqual({ outcome: "stopped", why: "it was interrupted" });
});

it("a class with a crasher in it is graded, and the crasher named", async () => {
  const course = makeTree({
    ...house,
    "class/ada.json": results("Ada", "hello"),
    "class/mallory.json": results("Mallory", "crash"),
    "class/zoe.json": results("Zoe", "hello"),
  });
  const [csv, book] = [join(course, "class.csv"), join(course, "book.csv")];
  const args = ["--root", course, "--csv", csv, "--gradebook", book, join(course, "class")];
  const { code, stdout, stderr } = await command("results", ...args);
  const plain = (text: string) => text.replaceAll(`${course}/`, "").replaceAll(/in [\d.]+ s/g, "in N s");
  expect(plain(stdout))
    .toBe(`LEARNER  EXERCISE   RESULT                                                    CHECKS  HINTS  FIRST PASSED (UTC)
Ada      say-hello  passed                                                    1       0
Mallory  say-hello  stopped: the process that graded it was ended by SIGSEGV  1       0
Zoe      say-hello  passed                                                    1       0

Ada (class/ada.json): 1 of 1 exercise passed
Mallory (class/mallory.json): 0 of 1 exercise passed; 1 stopped
Zoe (class/zoe.json): 1 of 1 exercise passed
`);
  expect(plain(stderr)).toBe(`3 rows written to class.csv.
3 rows written to book.csv.
class/mallory.json:1:124: the grading of say-hello was stopped — the process that graded it was ended by SIGSEGV — look at this answer yourself; all others are graded
3 files graded in N s.
`);
  expect(code).toBe(1);
  expect(plain(readFileSync(book, "utf8"))).toBe(`\uFEFFlearner,passed,file,say-hello
Ada,1,class/ada.json,1
Mallory,0,class/mallory.json,stopped
Zoe,1,class/zoe.json,1
`);
});

it.skipIf(process.platform === "win32")("writes what it has when it is interrupted", async () => {
  const course = makeTree({ ...house, "class/mallory.json": results("Mallory", "interrupt") });
  const csv = join(course, "class.csv");
  const { code, stderr } = await command("results", "--root", course, "--csv", csv, join(course, "class"));
  expect([code, stderr.replaceAll(`${course}/`, "").replace(/in [\d.]+ s/, "in N s")]).toEqual([
    130,
    "1 row written to class.csv.\ninterrupted: 1 file graded in N s.\n",
  ]);
  expect(readFileSync(csv, "utf8")).toContain(
    "Mallory,say-hello,Say hello,not graded,1,0,,the collection was interrupted,",
  );
});
