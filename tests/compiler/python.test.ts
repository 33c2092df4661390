/** Python typed out of habit gets the line of TypeScript that it would be. */
import * as esbuild from "esbuild-wasm";
import { afterAll, expect, test } from "vitest";

import { pythonHabit } from "../../src/compiler/complaints/python/habit.ts";
import { complaints, program } from "./support.ts";

afterAll(() => esbuild.stop());

/** Python, with what is written to the learner. Where a line needs company to be a mistake, the mistake is its first. */
const habits: [python: string, help: string][] = [
  ["def f(a, b=1, *args, **kw):\n  print(a)", "function f(a, b=1, ...args, kw = {}) {"],
  ["async def main() -> None:\n    await f()", "async function main() {"],
  ["class A {\n  async def run(self, n: int = 3):\n  }\n}", "async run(n = 3) {"],
  ["async with asyncio.TaskGroup() as tg:\n  pass", "{ await using tg = new asyncio.TaskGroup();"],
  ["async with asyncio.timeout(1):\n  pass", "{ await using _ = asyncio.timeout(1);"],
  ["async with lock:\n  pass", "{ await using _ = await enter(lock);"],
  ["async with session.get(url) as r:\n  pass", "{ await using r = await enter(session.get(url));"],
  ["with open(name) as f:\n  pass", "{ using f = open(name);"],
  ["async for x in numbers():\n  print(x)", "for await (const x of numbers()) {"],
  ["for x in items:\n  print(x)", "for (const x of items) {"],
  ["for a, b in pairs:\n  print(a)", "for (const [a, b] of pairs) {"],
  ["for i in range(3):\n  print(i)", "for (let i = 0; i < 3; i++) {"],
  ["for i in range(1, n):\n  print(i)", "for (let i = 1; i < n; i++) {"],
  ["for i in range(10, 0, -2):\n  print(i)", "for (let i = 10; i > 0; i -= 2) {"],
  ["if x is not None and not y:\n  print(x)", "if (x !== null && !y) {"],
  ["if (x == 1):\n  print(x)", "if (x === 1) {"],
  ["while True:\n  print(1)", "while (true) {"],
  ["if (x) {\n} elif y:\n", "} else if (y) {"],
  ["if (x) {\n}\nelse:\n  y()", "else {"],
  ["try:\n  f()", "try {"],
  ["try {\n} finally:\n  f()", "} finally {"],
  ["try {\n  f();\n} except ValueError as e:\n", "} catch (e) { if (!(e instanceof ValueError)) throw e;"],
  ["try {\n  f();\n} except:\n", "} catch (error) {"],
  ["class Worker(Base):\n  pass", "class Worker extends Base {"],
  ["class Oops(Exception):\n  pass", "class Oops extends Error {"],
  ["raise ValueError('no')", "throw new ValueError('no');"],
  ["raise asyncio.CancelledError", "throw new asyncio.CancelledError();"],
  ["import asyncio\n", 'import asyncio from "asyncio";'],
  ["import asyncio as aio\nprint(1)", 'import aio from "asyncio";'],
  ["from asyncio import sleep, gather as g\n", 'import { sleep, gather as g } from "asyncio";'],
  ["import asyncio from asyncio;", 'import asyncio from "asyncio";'],
  ["# a comment\nprint(1)", "// a comment"],
  ['"""Says hello."""\nprint(1)', "/* Says hello. */"],
  ['print(f"hello {name}, {n:.2f}")', "print(`hello ${name}, ${n}`)"],
  ["const f = lambda x, y: x + y;", "const f = (x, y) => x + y;"],
  ["if (not done) {}", "if (!done) {}"],
  ["if (a and b) {}", "if (a && b) {}"],
  ["if (a or b) {}", "if (a || b) {}"],
  ["if (x is None) {}", "if (x === null) {}"],
  ["if (x not in y) {}", "if (!y.includes(x)) {}"],
  ["assert x > 1, 'small'", "if (!(x > 1)) throw new AssertionError('small');"],
  ['print "hello"', 'print("hello");'],
  ["f(*args)", "f(...args)"],
  ["const a = [x * 2 for x in items if x > 1];", "const a = items.filter((x) => x > 1).map((x) => x * 2);"],
  ["const a = 1 if x else 2;", "const a = x ? 1 : 2;"],
  ["if __name__ == '__main__':\n  asyncio.run(main())", 'if (__name__ === "__main__") {'],
  ["global count", "// `count` can be assigned here without it"],
  ["function* g() {\n  yield from other()\n}", "yield* other();"],
  ["if (x) {} elif (y) {}", "if (x) {} else if (y) {}"],
  ["class A { async def run(self) { } }", "class A { async run() { } }"],
  ["with (new ProcessPoolExecutor(2)) {\n}", "{ using _ = new ProcessPoolExecutor(2);"],
];

test.each(habits)("%j", async (python, help) => {
  const [first] = await complaints(python);
  expect({ code: first!.code, help: first!.help }).toEqual({ code: "python", help: `Write: ${help}` });
});

test("Python's names are told apart from the learner's own", async () => {
  const said = (
    await complaints("const x = None;\nif (True || False) print(len(x));\nfor (const i of range(3)) {}\npass")
  ).map(({ line, column, length, message, help }) => `${line}:${column}+${length} ${message} ${help!}`);
  expect(said).toMatchInlineSnapshot(`
    [
      "1:11+4 Python's \`None\` is \`null\` here. Write: const x = null;",
      "2:5+4 Python's \`True\` is \`true\` here. Write: if (true || false) print(x.length);",
      "2:13+5 Python's \`False\` is \`false\` here. Write: if (true || false) print(x.length);",
      "2:26+3 Python's \`len\` is the property \`length\` (\`size\` for a Set or a Map) here. Write: if (true || false) print(x.length);",
      "3:17+5 Python's \`range\` is a counting loop here. For example: \`for (let i = 0; i < 10; i++) {\`",
      "4:1+4 Python's \`pass\` is an empty block, \`{}\` here. Write: {}",
    ]
  `);
  await program(
    "const len = (x) => x.length, None = null; function range(n) { return [n]; } print(len(range(3)), None);",
  );
  await program("if (typeof range === 'undefined') print({ None: 1, pass: 2 }.pass);");
});

test("a keyword argument is shown as a last object", async () => {
  const [first] = await complaints('asyncio.create_task(f(), name="a");');
  expect(first).toMatchInlineSnapshot(`
    {
      "code": "python",
      "column": 26,
      "file": "main.ts",
      "help": "Keyword arguments go in an object at the end: \`{ name: "a" }\`.",
      "length": 4,
      "line": 1,
      "message": "\`name = ...\` inside a call is an assignment here, not a keyword argument.",
      "severity": "error",
      "source": "asyncio.create_task(f(), name="a");",
    }
  `);
  await program("let x; f(x = 3);");
});

/** What must never be called Python: whole lines of good TypeScript, as they stand in front of a mistake. */
const innocent = [
  "for (const x of items) {",
  "for (const key in object) {",
  "  if (ready && !done) {",
  "while (true) {",
  "} else {",
  "} catch (error) {",
  "case 1:",
  "default:",
  "const f = (x: number): string => {",
  "class A extends B {",
  'import asyncio from "asyncio";',
  'import { sleep } from "asyncio";',
  'import "./side";',
  "  return x ? y : z;",
  "// and so on: not a problem, or is it",
  'print("this is not and or None");',
  "print(a * b, c ** d);",
  "const pair = [a, ...b];",
  "yield* other();",
  "throw error;",
  "  #count = 0;",
  "label: for (;;) {",
  "type A = { not: string; is: number };",
  "await using x = await enter(lock);",
  "const { a, b } = await f(...args);",
  "print(`${a} and ${b}`);",
];

test.each(innocent)("is not Python: %s", (line) => {
  expect(pythonHabit([line], 0)).toBeNull();
});
