/** Compiled code against the real runtime, in a real sandbox: what only the two together can show. */
import { afterAll, expect, test } from "vitest";

import { createNodeSandbox } from "../../src/sandbox/node.ts";

const sandbox = createNodeSandbox();
afterAll(() => {
  sandbox.dispose();
});

async function run(source: string) {
  const result = await sandbox.run({ sources: { "main.ts": source }, entry: "main.ts" });
  const out = result.output.filter(({ stream }) => stream === "stdout").map(({ text }) => text);
  return { ...result, lines: out.join("").trimEnd().split("\n") };
}

// Recorded from python3: the closing task is made in the next tick, and takes its first step in the one after.
test("leaving a for await closes a generator that nobody holds, two ticks later, and leaves a held one open", async () => {
  const { lines } = await run(`import asyncio from "asyncio";
async function* numbers(name: string) {
  try { for (const n of [1, 2, 3]) yield n; } finally { print(name, "closing"); await asyncio.sleep(0); print(name, "closed"); }
}
async function main() {
  const held = numbers("held");
  for await (const n of numbers("temporary")) { print(n); break; }
  for await (const n of held) { print(n); break; }
  for await (const n of held) print(n);
  await asyncio.sleep(1);
}
asyncio.run(main());`);
  expect(lines).toEqual([
    "1",
    "1",
    "2",
    "3",
    "held closing",
    "held closed",
    "temporary closing",
    "temporary closed",
  ]);
});

test("errors of one round of a loop stay in it, for using and for await alike", async () => {
  const { lines, error } = await run(`import asyncio from "asyncio";
const cm = (name: string) => ({
  async __aenter__() { print("enter", name); return name; },
  async __aexit__(type: any, error: any) { print("exit", name, error); return name === "b"; },
});
async function main() {
  for (const name of ["a", "b", "c"]) {
    try {
      await using x = await enter(cm(name));
      if (name !== "c") throw new ValueError(x);
      print("quiet");
    } catch (e) { print("caught", e); }
  }
}
asyncio.run(main());`);
  expect(error).toBeNull();
  expect(lines).toEqual([
    "enter a",
    "exit a a",
    "caught a",
    "enter b",
    "exit b b",
    "enter c",
    "quiet",
    "exit c None",
  ]);
});

test("a limit cannot be swallowed, neither by catch nor by the way out of using and for await", async () => {
  const { outcome, error, lines } = await run(`import asyncio from "asyncio";
async function* g() { yield 1; }
async function main() {
  for await (const x of g()) {
    try { while (true) ; } catch { print("swallowed"); } finally { print("finally"); }
  }
  print("went on");
}
asyncio.run(main());`);
  expect({ outcome, type: error?.type, lines }).toEqual({
    outcome: "stopped",
    type: "EndlessLoopError",
    lines: ["finally"],
  });
});

test("what was dropped is told at its line, with the name that Python gives it", async () => {
  const { output } = await run(`import asyncio from "asyncio";
class Worker { async run() {} }
async function main() {
  async function inner() {}
  inner();
  new Worker().run();
}
asyncio.run(main());`);
  expect(
    output
      .filter(({ stream }) => stream === "stderr")
      .map(({ text }) => text)
      .join(""),
  ).toBe(
    "main.ts:5: RuntimeWarning: coroutine 'main.<locals>.inner' was never awaited\n" +
      "  inner();\n" +
      "main.ts:6: RuntimeWarning: coroutine 'Worker.run' was never awaited\n" +
      "  new Worker().run();\n",
  );
});
