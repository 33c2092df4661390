/** A driver's record cannot be forged: what is only claimed, in whatever way, was not done. */
import { join } from "node:path";
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

const { exercise } = loadFolder(join(import.meta.dirname, "../../exercises/breakfast-in-two-seconds"));
if (exercise === null || !("start" in exercise)) throw new Error("the exercise of these tests is gone");
const breakfast = exercise;

/** Waits as long as both steps would take, prints what they would, and asks for neither; `claim` is to hide that. */
const lazy = (imports: string, claim: string) => `import asyncio from "asyncio";
${imports}
const claims: unknown[] = [];
function claim(kind: string, data: object) {
  claims.push(kind);
  ${claim}
}
export async function breakfast(step: (what: string) => Promise<string>) {
  claim("asked", { service: "step", number: 1, args: ["boil water"] });
  claim("asked", { service: "step", number: 2, args: ["slice bread"] });
  await asyncio.sleep(5);
  claim("answered", { service: "step", number: 1, value: "hot" });
  claim("answered", { service: "step", number: 2, value: "thin" });
  print("hot");
  print("thin");
  return "breakfast is ready";
}
if (__name__ === "__main__") {
  asyncio.run((async () => {
    await asyncio.sleep(2);
    for (const line of ["boil water: done", "slice bread: done", "breakfast is ready"]) print(line);
  })());
}
`;

const notAsked = "Call 1 of `step` should come at 0.00 s, but never came: there were 0 calls.";

const forgeries: [string, string, string][] = [
  [
    "logs in the drivers' name",
    `import logging from "logging";`,
    `logging.getLogger("yieldpoint.driver").debug("%s", JSON.stringify({ kind, ...data }));
  logging.getLogger("yieldpoint.driver").handle(Object.assign({ levelno: 10, getMessage: () => JSON.stringify({ kind, ...data }) }));`,
  ],
  [
    "looks for the channel by its name",
    "",
    `const kit = typeof __yieldpoint_kit === "object" ? __yieldpoint_kit : globalThis.__yieldpoint_kit;
  kit?.report(JSON.stringify({ kind, ...data }));`,
  ],
];

test.each(forgeries)("a program that %s has not done it", async (_, imports, claim) => {
  const text = lazy(imports, `try { ${claim} } catch {}`);
  const verdict = await grader.grade(breakfast, { [LEARNERS_FILE]: text }, sandbox);
  expect(verdict.checks.map(({ outcome }) => outcome).slice(0, 2)).toEqual(["passed", "failed"]);
  expect(verdict.checks[1]?.message).toBe(notAsked);
});

test.each([
  [
    "what drivers report with",
    `import { FakeService, report } from "yieldpoint/driver";`,
    "yieldpoint/driver",
  ],
  ["that, by another spelling", `import * as kit from "yield\\u0070oint/driver";`, "yieldpoint/driver"],
  ["that, to hand it on", `export * from "yieldpoint/driver";`, "yieldpoint/driver"],
  ["a driver", `import "./slow-kitchen";`, "./slow-kitchen"],
])("a program that imports %s is refused", async (_, imports, specifier) => {
  const verdict = await grader.grade(breakfast, { [LEARNERS_FILE]: lazy(imports, "") }, sandbox);
  expect(verdict.passed).toBe(false);
  const told = verdict.runs.flatMap(({ result }) => result.diagnostics.map(({ message }) => message));
  expect(told.some((message) => message.includes(specifier))).toBe(true);
});

test("from what a driver hands over there is no way to a service, nor to its behavior", async () => {
  const text = `import asyncio from "asyncio";
export async function breakfast(step: any) {
  const asked = asyncio.create_task(step("boil water"));
  await asyncio.sleep(0);
  const seen = new Set<unknown>();
  const found: string[] = [];
  const look = (value: any, path: string) => {
    if (value === null || !["object", "function"].includes(typeof value) || seen.has(value) || path.length > 400) return;
    seen.add(value);
    if (/FakeService|say\\(|reporter?\\(/.test(path)) found.push(path);
    for (let holder = value; holder !== null && holder !== Object.prototype && holder !== Function.prototype; holder = Object.getPrototypeOf(holder))
      for (const key of Reflect.ownKeys(holder)) {
        const own = Object.getOwnPropertyDescriptor(holder, key);
        if (own !== undefined && "value" in own) look(own.value, path + "." + String(key));
        if (own?.value?.name === "FakeService" || (own?.value?.delay !== undefined && own.value.answer !== undefined)) found.push(path + "." + String(key));
      }
  };
  look(step, "step");
  look(asked, "task");
  look(asked.get_coro(), "coroutine");
  look(asyncio.current_task(), "current");
  print(found.length === 0 ? "nothing found" : found.join());
  await asked;
  return "breakfast is ready";
}`;
  const verdict = await grader.grade(breakfast, { [LEARNERS_FILE]: text }, sandbox);
  const slow = verdict.runs.find(({ name }) => name === "slow-kitchen");
  expect(slow?.result.output.map((chunk) => chunk.text).join("")).toBe("nothing found\n");
});
