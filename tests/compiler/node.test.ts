/** The compiler as Node's programs use it. */
import { spawnSync } from "node:child_process";
import { afterAll, expect, test } from "vitest";

import { createNodeCompiler } from "../../src/compiler/node.ts";

const compiler = createNodeCompiler({ modules: ["asyncio"] });
afterAll(() => {
  compiler.dispose();
});

test("one start serves many compiles, at the same time too", async () => {
  await compiler.warm();
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      compiler.compile({ "main.ts": `async function f() { await ${n}; }` }, "main.ts"),
    ),
  );
  expect(all.map((compiled) => compiled.ok && compiled.program.sites.length)).toEqual(
    Array<number>(8).fill(3),
  );
});

test("it starts again after it was disposed of", async () => {
  const other = createNodeCompiler({ modules: [] });
  expect((await other.compile({ "a.ts": "1;" }, "a.ts")).ok).toBe(true);
  other.dispose();
  expect((await other.compile({ "a.ts": "await 1;" }, "a.ts")).ok).toBe(false);
  other.dispose();
});

test("what it gives is plain data", async () => {
  const compiled = await compiler.compile(
    { "main.ts": 'import asyncio from "asyncio"; asyncio.run(1);' },
    "main.ts",
  );
  expect(structuredClone(compiled)).toEqual(compiled);
  expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
});

test("a process that compiled ends by itself, disposed of or not", () => {
  for (const last of ["", "c.dispose();"]) {
    const script = `import { createNodeCompiler } from "./src/compiler/node.ts";
      const c = createNodeCompiler({ modules: [] });
      console.log(String((await c.compile({ "a.ts": "1;" }, "a.ts")).ok)); ${last}`;
    const { stdout, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
      timeout: 60_000,
    });
    expect({ stdout, status }).toEqual({ stdout: "true\n", status: 0 });
  }
});
