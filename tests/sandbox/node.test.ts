/** Programs that do their worst, in real worker threads. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import type { RunResult, Sandbox } from "../../src/sandbox/run.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = createNodeSandbox();
  await sandbox.warm();
});
afterAll(() => sandbox.dispose());

const run = (text: string) => sandbox.run({ sources: { "main.ts": text }, entry: "main.ts" });
const printed = ({ output }: RunResult) => output.map(({ text }) => text).join("");
const inMain = (body: string) =>
  `import asyncio from "asyncio";\nasync function main() {\n  ${body}\n}\nasyncio.run(main());`;

test("runs a program, records it, and gives the sites of what it recorded", async () => {
  const result = await run(inMain(`print("hello"); await asyncio.sleep(1); print("world");`));
  expect([result.outcome, printed(result), result.duration]).toEqual(["finished", "hello\nworld\n", 1]);
  const waits = result.trace.filter(({ kind }) => kind === "task-waiting");
  expect(waits.map(({ at, time }) => [result.sites[at]?.line, time])).toEqual([[3, 0]]);
});

test("gives each run a fresh realm", async () => {
  await run(`globalThis.left = "behind";`);
  expect(printed(await run(`print(globalThis.left, typeof process, typeof eval);`))).toBe(
    "None undefined undefined\n",
  );
});

test("refuses what does not compile, and runs nothing", async () => {
  const result = await run(`print("a")\nlet = ;`);
  expect([result.outcome, printed(result), result.diagnostics[0]?.line]).toEqual(["refused", "", 2]);
});

const endings: Record<string, [string, RunResult["outcome"], RegExp]> = {
  "an endless loop": [`let n = 0;\nwhile (true) n++;`, "stopped", /^EndlessLoopError$/],
  "an endless loop that awaits": [
    inMain(`while (true) await asyncio.sleep(0);`),
    "stopped",
    /^StepLimitError$/,
  ],
  "a recursion that branches for ever": [
    `const f = (n: number): number => (n < 2 ? n : f(n - 1) + f(n - 2));\nf(99);`,
    "stopped",
    /^EndlessLoopError$/,
  ],
  "a regular expression that tries everything": [
    `print(/^(a+)+$/.test("a".repeat(50) + "b"));`,
    "killed",
    /^Killed$/,
  ],
  "typed arrays without bound": [
    `const all = [];\nfor (;;) all.push(new Uint8Array(1e6));`,
    "stopped",
    /^MemoryLimitError$/,
  ],
  "lists without bound": [
    inMain(`const all = []; while (true) { all.push(new Array(10_000).fill(0)); await asyncio.sleep(0); }`),
    "stopped",
    /^MemoryLimitError$/,
  ],
};
for (const [what, [text, outcome, type]] of Object.entries(endings)) {
  test(`ends ${what}, and the next run works`, async () => {
    const result = await run(text);
    expect(result.outcome).toBe(outcome);
    expect(result.error?.type).toMatch(type);
    expect(printed(await run(`print("next")`))).toBe("next\n");
  });
}

test("refuses a list that is longer than memory, before the engine tries", async () => {
  const result = await run("print(1);\n[...Array(1e9)].map((x) => [x]);");
  expect([result.outcome, result.error?.type, result.error?.message]).toEqual([
    "stopped",
    "MemoryLimitError",
    "a list of 1,000,000,000 places",
  ]);
});

test("survives one call that asks for more memory than there is", async () => {
  const result = await run(`print("before");\nconst all = [];\nall.length = 1e9;\n[all].flat();`);
  expect(result.outcome).toBe("killed");
  expect(result.error?.type).toMatch(/^(Killed|MemoryError)$/);
  expect(printed(result)).toBe("before\n");
  expect(printed(await run(`print("next")`))).toBe("next\n");
});

test("lets no code from text and no import get at Node", async () => {
  const result = await run(`
for (const make of [
  (() => {}).constructor,
  (function* () {}).constructor,
  globalThis.Function,
]) {
  try { make("return 1"); print("made"); } catch (error) { print(error.name); }
}
print(typeof eval, typeof fetch, typeof setTimeout, Object.getOwnPropertyNames(globalThis).includes("process"));`);
  expect(printed(result)).toBe("EvalError\nEvalError\nEvalError\nundefined undefined undefined False\n");
});

test("keeps real time out: dates are the program's own", async () => {
  const result = await run(
    inMain(
      `const before = Date.now(); await asyncio.sleep(2.5); print(Date.now() - before, new Date().toISOString());`,
    ),
  );
  expect(printed(result)).toBe("2500 2024-01-01T00:00:02.500Z\n");
});

test("can be called off", async () => {
  const controller = new AbortController();
  const result = await sandbox.run(
    {
      sources: { "main.ts": `print("a");\nconst f = (n) => n < 2 ? n : f(n - 1) + f(n - 2);\nf(99);` },
      entry: "main.ts",
    },
    { signal: controller.signal, onOutput: () => controller.abort() },
  );
  expect([result.outcome, printed(result)]).toEqual(["aborted", "a\n"]);
});

test.each([
  ["a native promise that nothing handles is rejected", `void Promise.reject(new Error("left"));`],
  ["a native callback throws", `void Promise.resolve().then(() => { throw new Error("left"); });`],
  [
    "a thenable throws, and what it throws fights back",
    `void Promise.resolve({ then() { throw { get message() { throw 1; } }; } });`,
  ],
])("a run in which %s ends as in the page", async (_, text) => {
  // Node may tell of it before or after the run's own end.
  for (let time = 0; time < 5; time += 1) {
    const result = await run(`print("a");\n${text}\nprint("b");`);
    expect([result.outcome, printed(result), result.error]).toEqual(["finished", "a\nb\n", null]);
  }
});
