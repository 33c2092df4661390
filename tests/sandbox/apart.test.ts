/** A sandbox in a process of its own: what no thread gives up, and what no compiler stops, ends with the process. */
import { afterAll, expect, test } from "vitest";
import { createSandboxApart } from "../../src/sandbox/node/apart.ts";
import type { RunResult, Sandbox } from "../../src/sandbox/run.ts";

const sandboxes: Sandbox[] = [];
afterAll(() => sandboxes.forEach((one) => one.dispose()));
const create = (...options: Parameters<typeof createSandboxApart>) => {
  const sandbox = createSandboxApart(...options);
  sandboxes.push(sandbox);
  return sandbox;
};
const sandbox = create();
const asked = (text: string) => ({ sources: { "main.ts": text }, entry: "main.ts" });
const printed = ({ output }: RunResult) => output.map(({ text }) => text).join("");

test("runs and records as the sandbox in this process does, and hands output on as it comes", async () => {
  const { createNodeSandbox } = await import("../../src/sandbox/node.ts");
  const here = createNodeSandbox();
  sandboxes.push(here);
  const program = asked(`import asyncio from "asyncio";
async function main() { print("hello"); await asyncio.sleep(1); print("world"); }
asyncio.run(main());`);
  const heard: string[] = [];
  const apart = await sandbox.run(program, { onOutput: ({ text }) => heard.push(text) });
  expect(apart).toEqual(await here.run(program));
  expect(heard.join("")).toBe("hello\nworld\n");
});

test("tells what does not compile, with its place", async () => {
  const { outcome, diagnostics } = await sandbox.run(asked(`print("a")\nlet = ;`));
  expect([outcome, diagnostics[0]?.line]).toEqual(["refused", 2]);
});

test.each([
  ["goes through the four billion places of a list in a list", "a.length = 4294967295; [a].flat();"],
  [
    "asks for more text than there is memory",
    `print("x".repeat(33_000_000).replaceAll("x", () => "yyyyy").length);`,
  ],
])("a program that %s ends, and the next run works", async (_, body) => {
  const result = await sandbox.run(asked(`print("before");\nconst a: number[] = [];\n${body}`));
  expect(result.outcome).toBe("killed");
  expect(result.error?.type).toMatch(/^(Killed|MemoryError)$/);
  expect(printed(await sandbox.run(asked(`print("next")`)))).toBe("next\n");
});

test("a compiler that gives no answer is ended, and told as a program that could not be compiled", async () => {
  // No compiler answers that soon.
  const hurried = create({ compileSeconds: 0.001 });
  const { outcome, diagnostics } = await hurried.run(asked(`print("hello");`));
  expect([outcome, diagnostics]).toEqual([
    "refused",
    [
      {
        code: "compiler-stopped",
        severity: "error",
        file: "main.ts",
        line: 1,
        column: 1,
        length: 1,
        source: 'print("hello");',
        message: "This program could not be compiled: the compiler's process gave no answer for 0.001 s.",
        help: "A very long line, very deep nesting, or values that double at each step can do that. Take parts of the program away until it compiles.",
      },
    ],
  ]);
});

test("can be called off", async () => {
  const controller = new AbortController();
  const endless = asked(
    `print("a");\nconst f = (n: number): number => n < 2 ? n : f(n - 1) + f(n - 2);\nf(99);`,
  );
  const result = await sandbox.run(endless, {
    signal: controller.signal,
    onOutput: () => controller.abort(),
  });
  expect([result.outcome, printed(result)]).toEqual(["aborted", "a\n"]);
});
