/** Odd files: line ends, marks, unicode, nothing at all, far too much. */
import * as esbuild from "esbuild-wasm";
import { afterAll, expect, test } from "vitest";

import { originalPosition } from "../../src/compiler/positions.ts";
import { complaints, learnersCode, mainOf, program, said, sitesOf } from "./support.ts";

afterAll(() => esbuild.stop());

async function sites(source: string): Promise<string[]> {
  return sitesOf(await program(source), source);
}

test("Windows line ends and a byte order mark move no place", async () => {
  const plain = "async function main() {\n  await f();\n  print(`a\n b`);\n}\nmain();";
  const windows = `\ufeff${plain.replaceAll("\n", "\r\n")}`;
  const places = (await program(plain)).sites;
  expect((await program(windows)).sites).toEqual(places);
  const [complaint] = await complaints("\ufeffx;\r\ny +;\r\n");
  expect(complaint).toMatchObject({ line: 2, column: 4, source: "y +;" });
  const [first] = await complaints("\ufefflet x = ;");
  expect(first).toMatchObject({ line: 1, column: 9, source: "let x = ;" });
});

test("names and strings of every script keep their columns", async () => {
  const source =
    'async function 名前(é: string) { print("😀", é); await Ωmega("ñ"); }\nconst o = { async "😀 key"() {} };';
  const compiled = await program(source);
  expect(sitesOf(compiled, source)).toEqual([
    "1:1 function 名前 | async function 名",
    '1:32 call | print("😀", é);',
    '1:48 await | await Ωmega("ñ")',
    '1:54 call | Ωmega("ñ"); }',
    '2:19 function 😀 key | "😀 key"() {} };',
  ]);
  expect(learnersCode(mainOf(compiled))).toContain('print("😀", (__yp.at');
});

test("empty files, comments alone and types alone compile to nothing", async () => {
  for (const source of ["", "\n\n", "// just a comment", "/* */", "type A = 1;", "\ufeff", '"use strict";']) {
    const compiled = await program(source);
    expect(compiled.sites).toHaveLength(1);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- this is how it runs
    new Function("exports", "require", "module", "__yp", mainOf(compiled).code)(
      {},
      null,
      { exports: {} },
      {},
    );
  }
});

test("a hashbang, directives, and comments that speak to tools do no harm", async () => {
  const compiled = await program(`#!/usr/bin/env node
"use client";
print("//# sourceURL=evil.js"); /*! legal */ //@ sourceURL=nowhere.js
//# sourceURL=elsewhere.js
//@ sourceURL=old.js`);
  const { code } = mainOf(compiled);
  expect(code.startsWith("///usr/bin/env node\n")).toBe(true);
  expect(code).not.toMatch(/^\s*\/\/[#@] source/m);
  expect(code).not.toMatch(/legal/);
  expect(compiled.sites[1]).toMatchObject({ line: 3, column: 1 });
});

test("strict mode holds in every file, with imports or without", async () => {
  const compiled = await program('Object.freeze([])["length"] = 1;');
  const { code } = mainOf(compiled);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- this is how it runs
  const run = new Function("exports", "require", "module", "__yp", code) as (...values: unknown[]) => void;
  expect(() => run({}, null, { exports: {} }, {})).toThrow("read only");
});

test("a direct eval does not see the hooks", async () => {
  expect(learnersCode(mainOf(await program('eval("__yp");')))).toContain('(0, eval)((__yp.at = 1, "__yp"))');
});

test("ten thousand lines compile, with every site where it belongs", { timeout: 120_000 }, async () => {
  const part = (n: number) => `async function f${n}(x) {
  for (let i = 0; i < x; i++) {
    try {
      await g(h(i), \`\${i}\`);
    } catch { print("failed", ${n}); }
  }
  for await (const y of f${n}(1)) { await using z = y; print(z); }
  return x;
}
`;
  const source = Array.from({ length: 1112 }, (_, n) => part(n)).join("");
  expect(source.split("\n").length).toBeGreaterThan(10_000);
  const compiled = await program(source);
  const lines = source.split("\n");
  const wrong = compiled.sites.slice(1).filter(({ line, column, kind }) => {
    const text = lines[line - 1]!.slice(column - 1);
    if (kind === "function") return !text.startsWith("async function");
    if (kind === "loop") return !text.startsWith("for ");
    if (kind === "catch") return !/^(\w+\)|\{)/.test(text);
    if (kind === "await") return !/^(await|for await)/.test(text);
    return !/^(g|h|print|f\d+|y; |await using)\(?/.test(text);
  });
  expect(wrong).toEqual([]);
  const { code, map } = mainOf(compiled);
  const row = code.split("\n").findLastIndex((text) => text.includes("print("));
  expect(originalPosition(map, row + 1, code.split("\n")[row]!.indexOf("print(") + 1)).toMatchObject({
    line: 10_006,
  });
});

test("what nests too deeply is refused before it can hurt, long chains are not", async () => {
  await program(`const x = ${"1 + ".repeat(1000)}1;`);
  await program(`x${".f()".repeat(300)};`);
  await program(`${"if (a) b(); else ".repeat(200)};`);
  const refusal =
    "too-deep: This file is nested too deeply to be compiled.\n  Move inner parts into functions of their own.";
  expect(await said(`\nconst x = ${"[".repeat(20_000)}${"]".repeat(20_000)};`)).toEqual([
    `main.ts:2:1+40011 ${refusal}`,
  ]);
  expect(await said(`${"function f() {\n".repeat(101)}${"}".repeat(101)}`)).toEqual([
    `main.ts:101:1+14 ${refusal}`,
  ]);
});

test("statements that would join without a semicolon stay apart", async () => {
  expect(await sites("const a = f\n(1)\nconst b = [2]\nprint(a, b)")).toEqual([
    "1:11 call | f",
    "4:1 call | print(a, b)",
  ]);
});
