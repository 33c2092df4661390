/** Errors are features: each complaint is pinned whole, with its place, its cause and the line that would be right. */
import * as esbuild from "esbuild-wasm";
import { afterAll, expect, test } from "vitest";

import { complaints, program, said, warnings } from "./support.ts";

afterAll(() => esbuild.stop());

test("await at the top level: how to start the program instead", async () => {
  expect(await said("const x = 1;\nawait main();")).toMatchInlineSnapshot(`
    [
      "main.ts:2:1+5 top-level-await: As in Python, \`await\` can't be used at the top level of a program.
      Start the program with asyncio.run(). Write: asyncio.run(main());",
    ]
  `);
  expect(await said("const result = await main(1, 2);")).toMatchInlineSnapshot(`
    [
      "main.ts:1:16+5 top-level-await: As in Python, \`await\` can't be used at the top level of a program.
      Start the program with asyncio.run(). Write: const result = asyncio.run(main(1, 2));",
    ]
  `);
  expect(await said("await asyncio.run(main());")).toMatchInlineSnapshot(`
    [
      "main.ts:1:1+5 top-level-await: As in Python, \`await\` can't be used at the top level of a program.
      Don't await asyncio.run(): it runs until its coroutine is done, and returns the result. Write: asyncio.run(main());",
    ]
  `);
  expect(await said("print((await f()) + 1);")).toMatchInlineSnapshot(`
    [
      "main.ts:1:8+5 top-level-await: As in Python, \`await\` can't be used at the top level of a program.
      Put it in an async function, and start that with asyncio.run():
          async function main() {
            print((await f()) + 1);
          }
          asyncio.run(main());",
    ]
  `);
  expect(await said("for await (const x of f()) {\n  print(x);\n}")).toMatchInlineSnapshot(`
    [
      "main.ts:1:5+5 top-level-await: As in Python, \`await\` can't be used at the top level of a program.
      Put it in an async function, and start that with asyncio.run():
          async function main() {
            for await (const x of f()) { ... }
          }
          asyncio.run(main());",
    ]
  `);
  expect(await said("await using x = f();")).toMatchInlineSnapshot(`
    [
      "main.ts:1:1+5 top-level-await: As in Python, \`await\` can't be used at the top level of a program.
      Put it in an async function, and start that with asyncio.run():
          async function main() {
            await using x = f();
          }
          asyncio.run(main());",
    ]
  `);
  expect(await said("if (x) { await f(); }")).toMatchInlineSnapshot(`
    [
      "main.ts:1:10+5 top-level-await: As in Python, \`await\` can't be used at the top level of a program.
      Put it in an async function, and start that with asyncio.run():
          async function main() {
            if (x) { await f(); }
          }
          asyncio.run(main());",
    ]
  `);
});

test("await in a plain function: the function's line, made async", async () => {
  expect(await said("function main() {\n  await sleep(1);\n}")).toMatchInlineSnapshot(`
    [
      "main.ts:2:3+5 await-outside-async: \`await\` works only inside an \`async\` function.
      Make the function async: async function main() {",
    ]
  `);
  expect(await said("const go = (x: number) => {\n  await sleep(x);\n};")).toMatchInlineSnapshot(`
    [
      "main.ts:2:3+5 await-outside-async: \`await\` works only inside an \`async\` function.
      Make the function async: const go = async (x: number) => {",
    ]
  `);
  expect(await said("const go = x => await x;")).toMatchInlineSnapshot(`
    [
      "main.ts:1:17+5 await-outside-async: \`await\` works only inside an \`async\` function.
      Make the function async: const go = async x => await x;",
    ]
  `);
  expect(await said("class A {\n  static go() {\n    return await this.x;\n  }\n}")).toMatchInlineSnapshot(`
    [
      "main.ts:3:12+5 await-outside-async: \`await\` works only inside an \`async\` function.
      Make the function async: static async go() {",
    ]
  `);
  expect(await said("const o = {\n  go(a, b) {\n    for await (const x of a) {}\n  },\n};"))
    .toMatchInlineSnapshot(`
    [
      "main.ts:3:9+5 await-outside-async: \`await\` works only inside an \`async\` function.
      Make the function async: async go(a, b) {",
    ]
  `);
  expect(await said("async function f() {\n  [1].map((x) => {\n    for await (const y of x) {}\n  });\n}"))
    .toMatchInlineSnapshot(`
    [
      "main.ts:3:9+5 await-outside-async: \`await\` works only inside an \`async\` function.
      Make the function async: [1].map(async (x) => {",
    ]
  `);
  expect(await said("function* g() {\n  for await (const y of x) {}\n}")).toMatchInlineSnapshot(`
    [
      "main.ts:2:7+5 await-outside-async: \`await\` works only inside an \`async\` function.
      Make the function async: async function* g() {",
    ]
  `);
  expect(await said("function f() {\n  if (x) {\n    await using y = z;\n  }\n}")).toMatchInlineSnapshot(`
    [
      "main.ts:3:5+5 await-outside-async: \`await\` works only inside an \`async\` function.
      Make the function async: async function f() {",
    ]
  `);
});

test("something that was never closed is shown where it was opened", async () => {
  expect(await said("async function f() {\n  await g();\n\nasync function h() {\n}\n"))
    .toMatchInlineSnapshot(`
    [
      "main.ts:1:20+1 syntax: This \`{\` is never closed.
      Its end is missing: }",
    ]
  `);
  expect(await said("function f() {\n  if (x) {\n    g();\n}\n\ng();\n")).toMatchInlineSnapshot(`
    [
      "main.ts:2:10+1 syntax: This \`{\` is never closed.
      Its end is missing: }",
    ]
  `);
  expect(await said("print(\n  1,\n  2;\nprint(3);")).toMatchInlineSnapshot(`
    [
      "main.ts:3:4+1 syntax: Expected \`)\` but found \`;\`.
      The \`(\` on line 1 is not closed: print(",
    ]
  `);
  expect(await said('print("a"\nprint("b");')).toMatchInlineSnapshot(`
    [
      "main.ts:2:1+5 syntax: Expected \`)\` but found \`print\`.
      The \`(\` on line 1 is not closed: print("a"",
    ]
  `);
  expect(await said("const a = [1, 2;\n")).toMatchInlineSnapshot(`
    [
      "main.ts:1:16+1 syntax: Expected \`]\` but found \`;\`.",
    ]
  `);
  expect(await said('print("hello);\nprint("x");')).toMatchInlineSnapshot(`
    [
      "main.ts:1:7+1 syntax: This string is never closed.
      Its end is missing: "",
    ]
  `);
  expect(await said("print(`hello ${name}\nworld);\n")).toMatchInlineSnapshot(`
    [
      "main.ts:1:7+1 syntax: This string is never closed.
      Its end is missing: \`",
    ]
  `);
  expect(await said("print(1);\n/* a comment\nprint(2);")).toMatchInlineSnapshot(`
    [
      "main.ts:2:1+2 syntax: This comment is never closed.
      Its end is missing: */",
    ]
  `);
  expect(await said("const x =\n")).toMatchInlineSnapshot(`
    [
      "main.ts:1:9+1 syntax: The file ends too early.
      Is the last statement finished?",
    ]
  `);
  expect(await said("f();\n}\n")).toMatchInlineSnapshot(`
    [
      "main.ts:2:1+1 syntax: Unexpected \`}\`.
      No \`{\` is open here: this \`}\` is one too many.",
    ]
  `);
});

test("columns are the editor's, whatever stands before them", async () => {
  const [complaint] = await complaints('const é = "😀"; const y = 1 +;');
  expect(complaint).toEqual({
    severity: "error",
    code: "syntax",
    message: "Unexpected `;`.",
    file: "main.ts",
    line: 1,
    column: 30,
    length: 1,
    source: 'const é = "😀"; const y = 1 +;',
  });
});

test("what a plain function, a loop or a module may not do", async () => {
  expect(await said("function f() { yield 1; }")).toMatchInlineSnapshot(`
    [
      "main.ts:1:16+5 syntax: \`yield\` works only inside a generator.
      A generator is declared with a star: \`function* f() {\`, or \`async function* f() {\`.",
    ]
  `);
  expect(await said("return 5;")).toMatchInlineSnapshot(`
    [
      "main.ts:1:1+6 syntax: \`return\` works only inside a function.",
    ]
  `);
  expect(await said("const x = 1;\nconst x = 2;")).toMatchInlineSnapshot(`
    [
      "main.ts:2:7+1 syntax: The symbol \`x\` has already been declared.
      The symbol \`x\` was originally declared on line 1: const x = 1;",
    ]
  `);
  expect(await said("switch (x) { case 1: using y = z; }")).toMatchInlineSnapshot(`
    [
      "main.ts:1:22+5 syntax: Cannot use a \`using\` declaration directly inside a switch case.
      Wrap this declaration in a block statement to use it here.",
    ]
  `);
  expect(await said("break;")).toMatchInlineSnapshot(`
    [
      "main.ts:1:1+5 syntax: Cannot use \`break\` here.",
    ]
  `);
  expect(await said("const o = { a: 1 b: 2 };")).toMatchInlineSnapshot(`
    [
      "main.ts:1:18+1 syntax: Expected \`}\` but found \`b\`.
      Is a comma or an operator missing before \`b\`?",
    ]
  `);
});

test("several complaints come in the order of the lines, each once, from all files", async () => {
  const files = {
    "main.ts": 'import "./b";\nfunction f() { await 1; }\nfunction g() { await 2; }\n',
    "b.ts": 'import "lodash"; import "lodash";\nprint(None);',
  };
  expect((await said(files)).map((text) => text.split("\n")[0])).toMatchInlineSnapshot(`
    [
      "main.ts:2:16+5 await-outside-async: \`await\` works only inside an \`async\` function.",
    ]
  `);
  expect((await said({ ...files, "main.ts": 'import "./b";' })).map((text) => text.split("\n")[0]))
    .toMatchInlineSnapshot(`
    [
      "b.ts:1:8+8 unknown-import: There is no module "lodash" here.",
      "b.ts:1:25+8 unknown-import: There is no module "lodash" here.",
      "b.ts:2:7+4 python: Python's \`None\` is \`null\` here.",
    ]
  `);
});

test("type errors do not forbid running, and a doubtful line is a warning", async () => {
  await program(
    'const x: number = "text"; const y: Missing<string> = x as unknown as never; let z: string = 5;',
  );
  expect(await warnings("const x = 1;\nx = 2;")).toMatchInlineSnapshot(`
    [
      "main.ts:2:1+1 syntax: This assignment will throw because \`x\` is a constant.
      The symbol \`x\` was declared a constant on line 1: const x = 1;",
    ]
  `);
});

test("names that belong to Yieldpoint or to modules have a clear outcome each", async () => {
  expect(await said("const __yp = 1;")).toMatchInlineSnapshot(`
    [
      "main.ts:1:7+4 reserved-name: Names that begin with \`__yp\` are reserved for Yieldpoint.
      Choose another name, such as \`value\`.",
    ]
  `);
  expect(await said("__yp.fuel = Infinity; print(__ypv);")).toMatchInlineSnapshot(`
    [
      "main.ts:1:1+4 reserved-name: Names that begin with \`__yp\` are reserved for Yieldpoint.
      Choose another name, such as \`value\`.",
      "main.ts:1:29+5 reserved-name: Names that begin with \`__yp\` are reserved for Yieldpoint.
      Choose another name, such as \`v\`.",
    ]
  `);
  expect(await said("const exports = 1;")).toMatchInlineSnapshot(`
    [
      "main.ts:1:7+7 reserved-name: \`exports\` cannot be the name of something at the top level of a file.
      Choose another name.",
    ]
  `);
  expect(await said("print(arguments); const f = async () => arguments;")).toMatchInlineSnapshot(`
    [
      "main.ts:1:7+9 arguments: \`arguments\` exists only inside a function that is not an arrow.
      Name the parameters instead: \`(...args) => { ... }\`.",
      "main.ts:1:41+9 arguments: \`arguments\` exists only inside a function that is not an arrow.
      Name the parameters instead: \`(...args) => { ... }\`.",
    ]
  `);
  expect(await said("const arguments = 1;")).toMatchInlineSnapshot(`
    [
      "main.ts:1:7+9 syntax: Declarations with the name \`arguments\` cannot be used in strict mode.",
    ]
  `);
  await program(`const module = 1, require = 2, __async = 3, __await = 4, print = 5, __toESM = 6, main_exports = 7;
    async function f(exports: unknown) { await exports; return { __yp: 1, arguments, exports, print }; }
    const o = { require, module, __async }; o.module; label: for (;;) break label;
    export { module, require as exports };`);
});
