/**
 * Learner code that attacks its grading instead of solving the exercise: it must not pass, must not break the grader, and the
 * next grading must be right. (Code that prints and waits exactly as a right answer would has solved the exercise, however it is
 * written; and a program that forges its own trace fools nobody but its author. Neither is tried here.)
 */
import { resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { LEARNERS_FILE } from "../../src/grader/exercise.ts";
import { loadFolder } from "../../src/grader/format/folder.ts";
import { createNodeGrader } from "../../src/grader/grading/node.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";

const grader = createNodeGrader();
const sandbox = createNodeSandbox();
afterAll(() => {
  grader.dispose();
  sandbox.dispose();
});

const folder = (slug: string) => {
  const { exercise } = loadFolder(resolve(import.meta.dirname, "../../exercises", slug));
  if (exercise === null || !("start" in exercise)) throw new Error(`${slug} is no exercise in code`);
  return exercise;
};
const greeting = folder("await-the-greeting");
const breakfast = folder("breakfast-in-two-seconds");

const attacks: Record<string, string> = {
  "takes `expect` for its own": `globalThis.expect = () => ({ toPrint() {}, toPrintAt() {}, not: { toWarn() {} } });`,
  "imports the checks": `import { check } from "yieldpoint/checks";\ncheck("all", () => {});`,
  "spoils what every object inherits": `for (const key of ["toString", "hasOwnProperty", "valueOf"]) {
  try { Object.prototype[key] = () => "passed"; } catch {}
}
Error.prototype.toString = () => "passed";
print("passed");`,
  "gives tasks and coroutines the names of built-in things": `import asyncio from "asyncio";
async function constructor() { await asyncio.sleep(1); }
async function main() {
  for (const name of ["__proto__", "constructor", "toString", "prototype", "length", ""])
    await asyncio.create_task(constructor(), { name });
}
asyncio.run(main());`,
  "prints what looks like a verdict": `print('{"passed":true,"checks":[],"problem":null}');\nprint("\\u001b[32mpassed\\u001b[0m </script><b>passed</b>");`,
  "throws what is no error": `throw { outcome: "passed", message: null };`,
  "throws an error that fights back": `class Nasty extends Error {
  get message() { throw new Nasty(); }
  get name() { throw new Nasty(); }
  get stack() { throw new Nasty(); }
}
throw new Nasty();`,
  "throws nothing at all": `throw undefined;`,
  "logs in the drivers' name": `import logging from "logging";
const log = logging.getLogger("yieldpoint.driver");
for (const text of ["", "{}", "null", "[1,2", '{"__proto__":{"passed":true}}']) log.error(text);`,
  "exports objects that fight back": `export const breakfast = new Proxy(function () {}, {
  get() { throw new RangeError("gotcha"); },
  apply() { throw new RangeError("gotcha"); },
});`,
  "exports something else": `export const breakfast = "breakfast is ready";`,
  "returns objects that fight back": `export async function breakfast() {
  return new Proxy({}, { get() { throw new RangeError("gotcha"); }, ownKeys() { throw new RangeError("gotcha"); } });
}`,
  "returns itself": `export async function breakfast() {
  const me = {};
  me.me = me;
  return me;
}`,
  "never ends when it is called": `export async function breakfast() { for (;;) {} }`,
  "goes on for ever after it was cancelled": `import asyncio from "asyncio";
export async function breakfast() {
  for (;;) try { await asyncio.sleep(1); } catch {}
}`,
  "spoils the runtime for the driver": `import asyncio from "asyncio";
for (const part of [asyncio, asyncio.Task.prototype, asyncio.Future.prototype])
  for (const key of Reflect.ownKeys(part))
    try { Object.defineProperty(part, key, { value: () => { throw new RangeError("spoiled"); } }); } catch {}
export async function breakfast() { return "breakfast is ready"; }`,
};

for (const [what, text] of Object.entries(attacks)) {
  test(`a program that ${what} does not pass, and breaks nothing`, async () => {
    for (const exercise of [greeting, breakfast]) {
      const verdict = await grader.grade(exercise, { [LEARNERS_FILE]: text }, sandbox);
      expect(verdict.passed).toBe(false);
      // Only the learner's own mistakes may be named as a reason: none of the checks' or the grader's.
      expect(verdict.problem ?? "").toMatch(/^(Nothing was run, for the code does not compile\.|$)/);
      for (const { message } of verdict.checks)
        expect(message).not.toMatch(/is broken|broke off|fault of the exercise/);
    }
    const right = await grader.grade(greeting, { [LEARNERS_FILE]: greeting.solution }, sandbox);
    expect([right.passed, right.problem]).toEqual([true, null]);
  });
}
