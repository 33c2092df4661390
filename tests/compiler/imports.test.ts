/** What can be imported, and what is said of the rest. */
import * as esbuild from "esbuild-wasm";
import { afterAll, expect, test } from "vitest";

import { program, said } from "./support.ts";

afterAll(() => esbuild.stop());

test("built-in modules and the program's own files are resolved, with `.ts`, `.js` and without", async () => {
  const compiled = await program({
    "main.ts": `import asyncio from "asyncio"; import "time"; import { a } from "./lib/a"; import * as b from "./lib/b.ts";
export * from "./lib/c.js"; import type { T } from "nowhere"; a(b);`,
    "lib/a.ts":
      'import { b } from "./b"; import main from "../main"; export const a = () => b(main); export default 1;',
    "lib/b.ts": "export function b(x: unknown) {}",
    "lib/c.ts": "export const c = 1;",
    "unused.ts": "this does not even parse",
  }).catch((error: unknown) => (error as Error).message);
  expect(compiled).toContain("main.ts has no default export");
});

test("what stands among the sources as yieldpoint/NAME.ts is imported by that name, without a path", async () => {
  const { modules } = await program({
    "main.ts": 'import { report } from "yieldpoint/driver"; report();',
    "yieldpoint/driver.ts": "export function report() {}",
  });
  expect(modules.map(({ path, imports }) => ({ path, imports }))).toEqual([
    { path: "main.ts", imports: { "yieldpoint/driver": "yieldpoint/driver.ts" } },
    { path: "yieldpoint/driver.ts", imports: {} },
  ]);
});

test("modules come in the order in which they are met, each once, with their imports", async () => {
  const { modules } = await program({
    "main.ts":
      'import { a } from "./lib/a"; import { b } from "./lib/b.ts"; import asyncio from "asyncio"; a(b, asyncio);',
    "lib/a.ts": 'import { b } from "./b.js"; import "../main"; export const a = (...x: unknown[]) => b;',
    "lib/b.ts": "export const b = 1;",
    "unused.ts": "this does not even parse",
  });
  expect(modules.map(({ path, imports }) => ({ path, imports }))).toEqual([
    { path: "main.ts", imports: { "./lib/a": "lib/a.ts", "./lib/b.ts": "lib/b.ts", asyncio: "asyncio" } },
    { path: "lib/a.ts", imports: { "./b.js": "lib/b.ts", "../main": "main.ts" } },
    { path: "lib/b.ts", imports: {} },
  ]);
});

test("circular imports work as CommonJS: what is not there yet is there when it is used", async () => {
  const { modules } = await program({
    "main.ts": 'import { even } from "./even"; export const answer = even(10);',
    "even.ts":
      'import { odd } from "./odd"; export function even(n: number): boolean { return n === 0 || odd(n - 1); }',
    "odd.ts":
      'import { even } from "./even"; export const odd = (n: number): boolean => n !== 0 && even(n - 1);',
  });
  const loaded = new Map<string, { exports: Record<string, unknown> }>();
  const hooks = { at: 0, fuel: 99, dropped() {}, spread() {}, exhausted() {}, caught() {} };
  const load = (path: string): Record<string, unknown> => {
    const before = loaded.get(path);
    if (before !== undefined) return before.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const { code, imports } = modules.find((each) => each.path === path)!;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- this is how it runs
    new Function("exports", "require", "module", "__yp", code)(
      module.exports,
      (specifier: string) => load(imports[specifier]!),
      module,
      hooks,
    );
    return module.exports;
  };
  expect(load("main.ts")["answer"]).toBe(true);
});

test("an unknown module is refused where its name stands, with what could be meant and what can be imported", async () => {
  expect(await said('import asyncoi from "asyncoi";')).toMatchInlineSnapshot(`
    [
      "main.ts:1:21+9 unknown-import: There is no module "asyncoi" here.
      Did you mean "asyncio"?
      This program can import "asyncio", "time" and "contextlib".",
    ]
  `);
  expect(await said('print(1);\n  import { Queue } from "asyncio.queues";')).toMatchInlineSnapshot(`
    [
      "main.ts:2:25+16 unknown-import: There is no module "asyncio.queues" here.
      Did you mean "asyncio"?
      This program can import "asyncio", "time" and "contextlib".",
    ]
  `);
  expect(await said('import fs from "node:fs";\nimport "lodash";')).toMatchInlineSnapshot(`
    [
      "main.ts:1:16+9 unknown-import: There is no module "node:fs" here.
      A program here has no files. Put the data in the program, or in a module of its own.
      This program can import "asyncio", "time" and "contextlib".",
      "main.ts:2:8+8 unknown-import: There is no module "lodash" here.
      This program can import "asyncio", "time" and "contextlib".",
    ]
  `);
});

test("own files: a wrong name, a forgotten `./`, a missing folder, a file that is not code", async () => {
  const files = (main: string) => ({
    "main.ts": main,
    "helper.ts": "export const x = 1;",
    "lib/other.ts": "",
  });
  expect(await said(files('import { x } from "./helpr";'))).toMatchInlineSnapshot(`
    [
      "main.ts:1:19+9 unknown-import: There is no file "./helpr" here.
      Did you mean "./helper"?
      This program can import "asyncio", "time" and "contextlib", and the program's own files: "./helper" and "./lib/other".",
    ]
  `);
  expect(await said(files('import { x } from "helper";'))).toMatchInlineSnapshot(`
    [
      "main.ts:1:19+8 unknown-import: There is no module "helper".
      Did you mean the file "./helper"?
      This program can import "asyncio", "time" and "contextlib", and the program's own files: "./helper" and "./lib/other".",
    ]
  `);
  expect(await said(files('import "lib/other.ts";'))).toMatchInlineSnapshot(`
    [
      "main.ts:1:8+14 unknown-import: There is no module "lib/other.ts".
      Did you mean the file "./lib/other"?
      This program can import "asyncio", "time" and "contextlib", and the program's own files: "./helper" and "./lib/other".",
    ]
  `);
  expect(await said(files('export * from "./other";'))).toMatchInlineSnapshot(`
    [
      "main.ts:1:15+9 unknown-import: There is no file "./other" here.
      This program can import "asyncio", "time" and "contextlib", and the program's own files: "./helper" and "./lib/other".",
    ]
  `);
  expect(await said(files('import data from "./data.json"; import "./style.css";'))).toMatchInlineSnapshot(`
    [
      "main.ts:1:18+13 unknown-import: A .json file cannot be imported.
      Write the data into a .ts file and export it.
      This program can import "asyncio", "time" and "contextlib", and the program's own files: "./helper" and "./lib/other".",
      "main.ts:1:40+13 unknown-import: A .css file cannot be imported.
      Write the data into a .ts file and export it.
      This program can import "asyncio", "time" and "contextlib", and the program's own files: "./helper" and "./lib/other".",
    ]
  `);
  expect(await said(files('import "/helper";\nimport "https://example.com/x.js";'))).toMatchInlineSnapshot(`
    [
      "main.ts:1:8+9 unknown-import: There is no file "/helper" here.
      Did you mean "./helper"?
      This program can import "asyncio", "time" and "contextlib", and the program's own files: "./helper" and "./lib/other".",
      "main.ts:2:8+26 unknown-import: There is no module "https://example.com/x.js" here.
      This program can import "asyncio", "time" and "contextlib", and the program's own files: "./helper" and "./lib/other".",
    ]
  `);
});

test("a name that is not exported is refused before anything runs", async () => {
  const files = (main: string) => ({
    "main.ts": main,
    "helper.ts": "export const greet = 1;\nasync function hidden() {}\nclass Alsö {}\nhidden(); new Alsö();",
    "types.ts": "export interface Shape { x: number }",
    "all.ts": 'export * from "./helper"; export * from "./all";',
  });
  expect(await said(files('import { grete } from "./helper";\ngrete;\ngrete();'))).toMatchInlineSnapshot(`
    [
      "main.ts:1:10+5 missing-export: helper.ts has no export named \`grete\`.
      Did you mean \`greet\`?",
    ]
  `);
  expect(await said(files('import { hidden, Alsö } from "./helper"; hidden(); Alsö;')))
    .toMatchInlineSnapshot(`
      [
        "main.ts:1:10+6 missing-export: helper.ts has no export named \`hidden\`.
        Write \`export\` before \`async function hidden\` in helper.ts.",
        "main.ts:1:18+4 missing-export: helper.ts has no export named \`Alsö\`.
        Write \`export\` before \`class Alsö\` in helper.ts.",
      ]
    `);
  expect(await said(files('import greet from "./helper"; greet();'))).toMatchInlineSnapshot(`
    [
      "main.ts:1:8+5 missing-export: helper.ts has no default export.
      Name what you want of it: import { greet } from "./helper";",
    ]
  `);
  expect(await said(files('import { Shape } from "./types"; let s: Shape; print(Shape);')))
    .toMatchInlineSnapshot(`
      [
        "main.ts:1:10+5 missing-export: types.ts has no export named \`Shape\`.
        It exports nothing: write \`export\` before what others import.",
      ]
    `);
  expect(await said(files('import { greet, other as o } from "./all"; greet; o;'))).toMatchInlineSnapshot(`
    [
      "main.ts:1:17+5 missing-export: all.ts has no export named \`other\`.
      It exports "greet".",
    ]
  `);
});

test("a built-in module's names are checked too, where they are known", async () => {
  const options = { modules: ["asyncio", "time"], exports: { asyncio: ["sleep", "run", "gather"] } };
  const source =
    'import asyncio, { slep, run } from "asyncio"; import { tiem } from "time"; slep(run, asyncio, tiem);';
  expect(await said(source, options)).toMatchInlineSnapshot(`
    [
      "main.ts:1:19+4 missing-export: "asyncio" has no export named \`slep\`.
      Did you mean \`sleep\`?",
    ]
  `);
});

test("types, namespaces and what a namespace lacks are not complained of", async () => {
  await program({
    "main.ts": `import { Shape, make } from "./types"; import * as types from "./types"; import type X from "anywhere";
export { Shape } from "./types"; export type { X }; const s: Shape = make(); if (types.missing) print(s);`,
    "types.ts": "export interface Shape { x: number } export const make = () => ({ x: 1 });",
  });
});

test("dynamic import, require, module, exports and import.meta have an answer each", async () => {
  expect(await said('const x = await_(import("./helper"));')).toMatchInlineSnapshot(`
    [
      "main.ts:1:18+6 dynamic-import: \`import(...)\` loads a module later, which a program here cannot do.
      Import it at the top of the file: \`import * as helper from "./helper";\`",
    ]
  `);
  expect(await said('const fs = require("fs");')).toMatchInlineSnapshot(`
    [
      "main.ts:1:12+7 commonjs: There is no \`require\` here.
      Files here are modules. Write \`import name from "module";\` at the top of the file instead.",
    ]
  `);
  expect(await said('import fs = require("asyncio");')).toMatchInlineSnapshot(`
    [
      "main.ts:1:13+7 commonjs: There is no \`require\` here.
      Files here are modules. Write \`import name from "module";\` at the top of the file instead.",
    ]
  `);
  expect(await said("module.exports = { a: 1 };\nexports.b = 2;")).toMatchInlineSnapshot(`
    [
      "main.ts:1:1+6 commonjs: There is no \`module\` here.
      Files here are modules. Write \`export\` before what other files may import.",
      "main.ts:2:1+7 commonjs: There is no \`exports\` here.
      Files here are modules. Write \`export\` before what other files may import.",
    ]
  `);
  expect(await said("print(import.meta.url);")).toMatchInlineSnapshot(`
    [
      "main.ts:1:7+11 import-meta: \`import.meta\` does not exist here: a program has no address of its own.",
    ]
  `);
});

test("an entry that is not there says so", async () => {
  expect(await said({ "other.ts": "" })).toMatchInlineSnapshot(`
    [
      "main.ts:1:1+1 no-entry: There is no file "main.ts" to start.",
    ]
  `);
});
