/** Recognitions in a verdict: told with the first check that they explain, once, and after what the check says itself. */
import { afterAll, describe, expect, it } from "vitest";
import { expect as checkExpect } from "../../../src/grader/checks/checks.ts";
import type { Check } from "../../../src/grader/checks/registry.ts";
import { runChecks } from "../../../src/grader/grading/run-checks.ts";
import type { CheckResult } from "../../../src/grader/verdict.ts";
import { disposeCompiler, runHere } from "../../sandbox/run-here.ts";

afterAll(disposeCompiler);

async function graded(program: string, ...bodies: Check["body"][]): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  const checks = bodies.map((body, index) => ({ title: `check ${index + 1}`, body, hidden: false }));
  const problem = await runChecks(checks, {
    ask: async () => ({
      ...{ run: 0, entry: "main.ts", own: ["main.ts"], given: [], began: true },
      result: { ...(await runHere(program)), diagnostics: [] },
    }),
    checking: () => undefined,
    checked: (_, result) => results.push(result),
  });
  expect(problem).toBeNull();
  return results;
}

const unordered = `import asyncio from "asyncio";
const results: string[] = [];
async function fetch(page: string, seconds: number) {
  await asyncio.sleep(seconds);
  results.push(page);
  return page;
}
async function main() {
  await asyncio.gather(fetch("a", 2), fetch("b", 1));
  for (const result of results) print(result);
}
asyncio.run(main());
`;

describe("a verdict", () => {
  it.each<[string, Check["body"]]>([
    ["toEqual", async ({ run }) => checkExpect((await run()).lines).toEqual(["a", "b"])],
    ["toPrint", async ({ run }) => checkExpect(await run()).toPrint(["a", "b"])],
  ])("knows from %s that an order was asked for", async (_, body) => {
    const [result] = await graded(unordered, body);
    expect(result?.recognitions?.map(({ name }) => name)).toEqual(["completion-order"]);
    expect(result?.message).toMatch(/\nThis is the order in which the tasks ended: /);
  });

  it("tells a cause with the first check that fails for it, and not again", async () => {
    const blocks = `import asyncio from "asyncio";
import time from "time";
async function main() {
  time.sleep(1);
  print("done");
}
asyncio.run(main());
`;
    const [first, second] = await graded(
      blocks,
      async ({ run }) => checkExpect((await run()).lines).toEqual(["ready"]),
      async ({ run }) => checkExpect((await run()).lines).toEqual(["steady"]),
    );
    expect(first?.message).toBe(
      "Wanted ['ready'], but got ['done'].\n" +
        "A blocking call on line 4 held the event loop from 0.00 s to 1.00 s, and nothing else could run meanwhile: no other task and no timer. " +
        "`time.sleep` blocks, in an async function, too; `await asyncio.sleep(...)` waits and lets the others run.",
    );
    expect(first?.recognitions).toHaveLength(1);
    expect(first?.at?.line).toBe(4);
    expect(second?.message).toBe("Wanted ['steady'], but got ['done'].");
    expect(second?.recognitions).toBeUndefined();
  });

  it("explains a deadlock by its kind, after the error's own words", async () => {
    const stuck = `import asyncio from "asyncio";
async function main() {
  const queue = new asyncio.Queue(1);
  await queue.put(1);
  await queue.put(2);
}
asyncio.run(main());
`;
    const [result] = await graded(stuck, async ({ run }) => checkExpect((await run()).lines).toEqual([]));
    const [error, ...causes] = (result?.message ?? "").split("\n").filter((line) => !line.startsWith("  "));
    expect(error).toMatch(/^The program stopped with an error \(line 7, at 0\.00 s\): DeadlockError: /);
    expect(causes).toEqual([
      '"Task-1" (`main`) waits on line 5 for room in a queue (made on line 3) that holds 1 item at most: it is full, and nothing has ever taken an item out. ' +
        "Start the consumers before the producer has to wait, as tasks (`asyncio.create_task(consumer(queue))`), and let them run until the producer has ended.",
    ]);
  });

  it("says nothing of causes where the check passed", async () => {
    const [result] = await graded(unordered, async ({ run }) =>
      checkExpect((await run()).lines).toEqual(["b", "a"]),
    );
    expect(result).toMatchObject({ outcome: "passed", message: "" });
    expect(result?.recognitions).toBeUndefined();
  });
});
