/** Whole texts, as a learner reads them on stderr. */
import { afterAll, expect, test } from "vitest";
import { disposeCompiler, runHere } from "./run-here.ts";

afterAll(disposeCompiler);

test("goes through coroutines, plain functions, callbacks of arrays and the module, outermost first", async () => {
  const { stderr, error } = await runHere(`import asyncio from "asyncio";

function check(n: number) {
  if (n > 1) throw new ValueError(\`too much: \${n}\`);
}

async function inner(n: number) {
  await asyncio.sleep(0.5);
  [n].map((each) => check(each));
}

async function main() {
  await inner(1);
  await inner(2);
}

function start() {
  asyncio.run(main());
}
start();`);
  expect(stderr).toBe(`Traceback (most recent call last):
  File "main.ts", line 20, in <module>
    start();
  File "main.ts", line 18, in start
    asyncio.run(main());
  File "main.ts", line 14, in main
    await inner(2);
  File "main.ts", line 9, in inner
    [n].map((each) => check(each));
  File "main.ts", line 9, in <anonymous>
    [n].map((each) => check(each));
  File "main.ts", line 4, in check
    if (n > 1) throw new ValueError(\`too much: \${n}\`);
ValueError: too much: 2
`);
  expect(error?.frames.at(-1)).toEqual({
    file: "main.ts",
    line: 4,
    column: 20,
    name: "check",
    source: "if (n > 1) throw new ValueError(`too much: ${n}`);",
  });
});

test("crosses tasks at the await that met the error, and files", async () => {
  const { stderr } = await runHere({
    "main.ts": `import asyncio from "asyncio";
import { fetchPage } from "./pages";
async function main() {
  const task = asyncio.create_task(fetchPage("x"));
  await asyncio.sleep(1);
  await task;
}
asyncio.run(main());`,
    "pages.ts": `import { sleep } from "asyncio";
export async function fetchPage(url: string) {
  await sleep(0.1);
  return undefined.length;
}`,
  });
  expect(stderr).toBe(`Traceback (most recent call last):
  File "main.ts", line 8, in <module>
    asyncio.run(main());
  File "main.ts", line 6, in main
    await task;
  File "pages.ts", line 4, in fetchPage
    return undefined.length;
TypeError: Cannot read properties of undefined (reading 'length')
`);
});

test("names methods as Python does, without their class", async () => {
  const { error } = await runHere(`class Box {
  constructor() { this.open(); }
  open() { throw new RuntimeError("locked"); }
  static make() { return new Box(); }
}
Box.make();`);
  expect(error?.frames.map(({ name, line }) => [name, line])).toEqual([
    ["<module>", 6],
    ["make", 4],
    ["new Box", 2],
    ["open", 3],
  ]);
});

test("shows a plain method below the async method that called it", async () => {
  const { stderr } = await runHere(`import asyncio from "asyncio";
class Worker {
  check(x: number) {
    throw new ValueError("no " + x);
  }
  async run() {
    await asyncio.sleep(1);
    this.check(3);
  }
}
asyncio.run(new Worker().run());
`);
  expect(stderr).toBe(`Traceback (most recent call last):
  File "main.ts", line 11, in <module>
    asyncio.run(new Worker().run());
  File "main.ts", line 8, in run
    this.check(3);
  File "main.ts", line 4, in check
    throw new ValueError("no " + x);
ValueError: no 3
`);
});

test("shows the cause above the error that was raised from it", async () => {
  const { stderr } = await runHere(`function read() {
  throw new KeyError("name");
}
try {
  read();
} catch (error) {
  throw new RuntimeError("no name", { cause: error });
}`);
  expect(stderr).toBe(`Traceback (most recent call last):
  File "main.ts", line 5, in <module>
    read();
  File "main.ts", line 2, in read
    throw new KeyError("name");
KeyError: 'name'

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "main.ts", line 7, in <module>
    throw new RuntimeError("no name", { cause: error });
RuntimeError: no name
`);
});

test("draws a group with its members", async () => {
  const { stderr } = await runHere(`import asyncio from "asyncio";
async function fail(n: number) {
  await asyncio.sleep(n);
  throw new ValueError(n);
}
async function main() {
  await using tg = new asyncio.TaskGroup();
  tg.create_task(fail(0));
  tg.create_task(fail(0));
}
asyncio.run(main());`);
  expect(stderr).toBe(`  + Exception Group Traceback (most recent call last):
  |   File "main.ts", line 11, in <module>
  |     asyncio.run(main());
  |   File "main.ts", line 7, in main
  |     await using tg = new asyncio.TaskGroup();
  | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "main.ts", line 4, in fail
    |     throw new ValueError(n);
    | ValueError: 0
    +---------------- 2 ----------------
    | Traceback (most recent call last):
    |   File "main.ts", line 4, in fail
    |     throw new ValueError(n);
    | ValueError: 0
    +------------------------------------
`);
});

test("counts the rest of a recursion, as Python does", async () => {
  const { stderr } = await runHere(`import asyncio from "asyncio";
async function deeper(n: number): Promise<void> {
  await deeper(n + 1);
}
asyncio.run(deeper(0));`);
  expect(stderr.replace(/repeated \d+ more/, "repeated N more")).toBe(`Traceback (most recent call last):
  File "main.ts", line 5, in <module>
    asyncio.run(deeper(0));
  File "main.ts", line 3, in deeper
    await deeper(n + 1);
  File "main.ts", line 3, in deeper
    await deeper(n + 1);
  File "main.ts", line 3, in deeper
    await deeper(n + 1);
  [Previous line repeated N more times]
RecursionError: maximum recursion depth exceeded
`);
});

test("reports a task's error that nobody took, with its own frames", async () => {
  const { stderr, outcome } = await runHere(`import asyncio from "asyncio";
async function bad() {
  throw new ValueError("lost");
}
async function main() {
  asyncio.create_task(bad(), { name: "b" });
  await asyncio.sleep(0);
}
asyncio.run(main());`);
  expect(outcome).toBe("finished");
  expect(stderr).toBe(`Task exception was never retrieved
future: <Task finished name='b' coro=<bad() done, defined at main.ts:2> exception=ValueError('lost')>
Traceback (most recent call last):
  File "main.ts", line 3, in bad
    throw new ValueError("lost");
ValueError: lost
`);
});

test("groups in groups are shown ten deep and fifteen wide, as CPython 3.14.10 shows them", async () => {
  const deep = await runHere(
    `let group: Error = new ValueError("inside");\nfor (let i = 0; i < 20_000; i++) group = new ExceptionGroup("deep", [group]);\nthrow group;`,
  );
  const shown = deep.error!.text.split("\n").map((line) => line.trim());
  expect(shown.filter((line) => line === "| ExceptionGroup: deep (1 sub-exception)")).toHaveLength(10);
  expect(shown.slice(-3)).toEqual([
    "| ... (max_group_depth is 10)",
    "+------------------------------------",
    "",
  ]);
  const wide = await runHere(
    `throw new ExceptionGroup("wide", Array.from({ length: 18 }, (_, i) => new ValueError(String(i))));`,
  );
  expect(wide.error!.text.split("\n").slice(-6)).toEqual([
    "    +---------------- 15 ----------------",
    "    | ValueError: 14",
    "    +---------------- ... ----------------",
    "    | and 3 more exceptions",
    "    +------------------------------------",
    "",
  ]);
});

test("a chain of causes without end is told from its latest thousand", async () => {
  const { error } = await runHere(`let error = new ValueError("0");
for (let i = 1; i < 100_000; i++) {
  const next = new ValueError(String(i));
  next.cause = error;
  error = next;
}
throw error;`);
  expect(error?.message).toBe("99999");
  expect(error?.text.startsWith("ValueError: 99000\n\nThe above exception was the direct cause")).toBe(true);
});

/** Statements whose call the compiler wraps, and the place in them at which an unknown name stands. */
const UNKNOWN: [statement: string, line: number, column: number][] = [
  ['prnt("hello");', 1, 1],
  ["prnt();", 1, 1],
  ["print(1); prnt(1);", 1, 11],
  ["prnt?.(1);", 1, 1],
  ["prnt(1).flush(2);", 1, 1],
  ["void prnt(1);", 1, 6],
  ["true && prnt(1);", 1, 9],
  ["true ? prnt(1) : 0;", 1, 8],
  ["print(1), prnt(2);", 1, 11],
  ["for (prnt(1);;) {}", 1, 6],
  ["for (let i = 0; i < 2; prnt(i)) {}", 1, 24],
  ["const one = 1;\none === 2\n  ? print(1)\n  : prnt(2);", 4, 5],
];

test.each(UNKNOWN)("a name that nobody declared has its place: %s", async (statement, line, column) => {
  const { error } = await runHere(statement);
  expect(error).toMatchObject({ type: "ReferenceError", message: "prnt is not defined" });
  expect(error?.frames).toEqual([
    { file: "main.ts", line, column, name: "<module>", source: statement.split("\n")[line - 1]?.trim() },
  ]);
});
