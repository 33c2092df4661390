/** Coroutines, tasks and functions where a condition is wanted, and async functions handed to lists. */
import { expect, test } from "vitest";
import { findings, mended } from "./ask.ts";

const HEAD = [
  'import asyncio from "asyncio";',
  "async function isReady() { return false; }",
  "async function check(n: number) { return n > 1; }",
  "class Worker { running = false; stop?: () => void; ok() { return true; } async load() { return 1; } }",
  "const numbers = [1, 2];",
  "",
].join("\n");
const inMain = (line: string) =>
  `${HEAD}async function main() {\n  const task = asyncio.create_task(isReady());\n  ${line}\n}`;

test("a coroutine or a task as a condition is awaited", () => {
  const pairs: [string, string][] = [
    ["if (isReady()) print(1);", "if (await isReady()) print(1);"],
    ["if (!isReady()) print(1);", "if (!await isReady()) print(1);"],
    ["const x = isReady() ? 1 : 2;", "const x = await isReady() ? 1 : 2;"],
    ["isReady() && print(1);", "await isReady() && print(1);"],
    ["if (task.done() || (isReady())) print(1);", "if (task.done() || (await isReady())) print(1);"],
    ["while (isReady()) print(1);", "while (await isReady()) print(1);"],
    ["do print(1); while (!isReady());", "do print(1); while (!await isReady());"],
    ["for (; isReady();) print(1);", "for (; await isReady();) print(1);"],
    ["const ready = isReady(); if (ready) print(1);", "const ready = isReady(); if (await ready) print(1);"],
    ["if (task) print(1);", "if (await task) print(1);"],
    ["if (isReady() === null) print(1);", "if (await isReady() === null) print(1);"],
    ["print(isReady() ?? 3);", "print(await isReady() ?? 3);"],
    ["print(Boolean(isReady()));", "print(Boolean(await isReady()));"],
    ["const f = () => isReady(); if (f()) print(1);", "const f = () => isReady(); if (await f()) print(1);"],
    ["switch (isReady()) { case true: case false: }", "switch (await isReady()) { case true: case false: }"],
    ["if (asyncio.gather(isReady())) print(1);", "if (await asyncio.gather(isReady())) print(1);"],
  ];
  for (const [wrong, right] of pairs) {
    expect([wrong, findings(inMain(wrong)).map(([code]) => code)]).toEqual([wrong, ["forgotten-await"]]);
    expect(mended(inMain(wrong), "Add await")).toBe(inMain(right));
    expect([right, findings(inMain(right))]).toEqual([right, []]);
  }
  expect(findings(inMain("if (isReady()) print(1);"))).toEqual([
    [
      "forgotten-await",
      "isReady()",
      "`isReady()` is a coroutine, which is always true as a condition, whatever its result will be: await it first.",
    ],
  ]);
  expect(findings(inMain("print(isReady() ?? 3);"))[0]![2]).toBe(
    "`isReady()` is a coroutine, which is never `null` or `undefined`, whatever its result will be: await it first.",
  );
});

test("a method or a function that is not called is called", () => {
  const pairs: [wrong: string, right: string, title: string][] = [
    ["if (task.done) print(1);", "if (task.done()) print(1);", "Call it: task.done()"],
    ["if (!task.cancelled) print(1);", "if (!task.cancelled()) print(1);", "Call it: task.cancelled()"],
    ["while (!task.done) print(1);", "while (!task.done()) print(1);", "Call it: task.done()"],
    ["if (isReady) print(1);", "if (await isReady()) print(1);", "Call it: await isReady()"],
    [
      "const w = new Worker(); if (w.load) print(1);",
      "const w = new Worker(); if (await w.load()) print(1);",
      "Call it: await w.load()",
    ],
    ["print([task].filter((t) => t.done));", "print([task].filter((t) => t.done()));", "Call it: t.done()"],
    [
      "print([task].every((t) => { return !t.done; }));",
      "print([task].every((t) => { return !t.done(); }));",
      "Call it: t.done()",
    ],
    ["if (task.done === true) print(1);", "if (task.done() === true) print(1);", "Call it: task.done()"],
    ["const done: boolean = task.done;", "const done: boolean = task.done();", "Call it: task.done()"],
    [
      "const queue = new asyncio.Queue(); if (queue.qsize > 3) print(1);",
      "const queue = new asyncio.Queue(); if (queue.qsize() > 3) print(1);",
      "Call it: queue.qsize()",
    ],
  ];
  for (const [wrong, right, title] of pairs) {
    expect([wrong, findings(inMain(wrong)).map(([code]) => code)]).toEqual([wrong, ["not-called"]]);
    expect(mended(inMain(wrong), title)).toBe(inMain(right));
    expect([right, findings(inMain(right))]).toEqual([right, []]);
  }
  expect(findings(inMain("if (task.done) print(1);"))).toEqual([
    [
      "not-called",
      "task.done",
      "`task.done` is a method, which is always true as a condition: only calling it gives an answer. Write `task.done()`.",
    ],
  ]);
  expect(findings(inMain("if (check) print(1);"))[0]![2]).toBe(
    "`check` is a function, which is always true as a condition: only calling it gives an answer. Write `await check(...)`.",
  );
});

test("asking whether there is one at all is no slip", () => {
  const right = [
    "let one: asyncio.Task | null = null; if (one) one.cancel(); one = task;",
    "const byName = new Map<string, asyncio.Task>(); if (byName.get('a')) print(1); const a = byName.get('a'); if (a) print(2);",
    "if (asyncio.current_task()) print(1);",
    "const stop = (t?: asyncio.Task) => { if (t) t.cancel(); }; stop();",
    "const w = new Worker(); if (w.stop) w.stop(); if (w.running) print(1);",
    "const w = new Worker(); w.ok && w.ok();",
    "if (task) await task;",
    "const some = [task].find((t) => t.done()); if (some) print(1);",
    "const maybe = (yes: boolean) => (yes ? isReady() : null); const c = maybe(true); if (c) await c;",
    "const first = [task].at(0); if (!first) return; await first;",
  ];
  expect(right.map((line) => [line, findings(inMain(line))])).toEqual(right.map((line) => [line, []]));
});

test("lists are asked with answers, not with coroutines", () => {
  const gathered = "Gather the answers, then";
  const pairs: [wrong: string, right: string, title: string][] = [
    [
      "const large = numbers.filter(async (n) => n > 1);",
      "const keep = await asyncio.gather(...numbers.map(async (n) => n > 1));\n  const large = numbers.filter((_, index) => keep[index]);",
      `${gathered} filter`,
    ],
    [
      "return numbers.find(check);",
      "const keep = await asyncio.gather(...numbers.map(check));\n  return numbers.find((_, index) => keep[index]);",
      `${gathered} find`,
    ],
    [
      "const keep = 1, at = numbers.findIndex(check);",
      "const keep2 = await asyncio.gather(...numbers.map(check));\n  const keep = 1, at = numbers.findIndex((_, index) => keep2[index]);",
      `${gathered} findIndex`,
    ],
    [
      "if (numbers.some(async (n) => n > 1)) print(1);",
      "if ((await asyncio.gather(...numbers.map(async (n) => n > 1))).some(Boolean)) print(1);",
      `${gathered} ask some`,
    ],
    [
      "if (!numbers.every(check)) print(1);",
      "if (!(await asyncio.gather(...numbers.map(check))).every(Boolean)) print(1);",
      `${gathered} ask every`,
    ],
  ];
  for (const [wrong, right, title] of pairs) {
    expect([wrong, findings(inMain(wrong)).map(([code]) => code)]).toEqual([wrong, ["async-callback"]]);
    expect(mended(inMain(wrong), title)).toBe(inMain(right));
    expect([right, findings(inMain(right))]).toEqual([right, []]);
  }
  expect(findings(inMain("const large = numbers.filter(check);"))).toEqual([
    [
      "async-callback",
      "check",
      "`filter` asks whether what this function returns is true, and an async function returns a coroutine, which always is. Gather the answers first: `const keep = await asyncio.gather(...numbers.map(...))`.",
    ],
  ]);
});

test("forEach drops coroutines: they are gathered, or awaited in a loop", () => {
  const loop = "Run one after the other: for (const ... of ...)";
  const all = "Run them at the same time: gather(...)";
  const each = inMain("numbers.forEach(async (n) => {\n    await asyncio.sleep(n);\n  });");
  expect(findings(each).map(([code, , message]) => [code, message])).toEqual([
    [
      "async-callback",
      "Nothing happens here: `forEach` calls this async function once for each item, and drops the coroutines that it makes. Write `await asyncio.gather(...numbers.map(...))` to run them at the same time, or a `for` loop with `await` to run one after the other.",
    ],
  ]);
  expect(mended(each, all)).toBe(
    inMain("await asyncio.gather(...numbers.map(async (n) => {\n    await asyncio.sleep(n);\n  }));"),
  );
  expect(mended(each, loop)).toBe(inMain("for (const n of numbers) {\n    await asyncio.sleep(n);\n  }"));
  expect(mended(inMain("new Set(numbers).forEach(check);"), all)).toBe(
    inMain("await asyncio.gather(...[...new Set(numbers)].map(check));"),
  );
  expect(mended(inMain("numbers.map(check);"), all)).toBe(
    inMain("await asyncio.gather(...numbers.map(check));"),
  );
  expect(() =>
    mended(inMain("numbers.forEach(async (n) => { if (n > 1) return; print(n); });"), loop),
  ).toThrow("no Run one after the other");
  expect(findings(inMain("const made = numbers.map(check); await asyncio.gather(...made);"))).toEqual([]);
});

test("a list of coroutines is gathered, not awaited", () => {
  expect(findings(inMain("await numbers.map(check);"))).toEqual([
    [
      "awaited-list",
      "numbers.map(check)",
      "`numbers.map(check)` is a list, and a list cannot be awaited. Gather what is in it: `await asyncio.gather(...list)`.",
    ],
  ]);
  expect(mended(inMain("await numbers.map(check);"), "Gather them: asyncio.gather(...)")).toBe(
    inMain("await asyncio.gather(...numbers.map(check));"),
  );
});

test("a coroutine is dropped by the last part of a statement, too", () => {
  const lines = [
    "task.done() && isReady();",
    "task.done() ? isReady() : 1;",
    "void isReady();",
    "isReady(), 1;",
  ];
  for (const line of lines) {
    expect([line, findings(inMain(line)).map(([code, at]) => `${code} ${at}`)]).toEqual([
      line,
      ["forgotten-await isReady()"],
    ]);
    expect(mended(inMain(line), "Add await")).toBe(inMain(line.replace("isReady()", "await isReady()")));
  }
  expect(findings(`${HEAD}(async () => {\n  print(1);\n})();`).map(([, , message]) => message)).toEqual([
    "Nothing happens here: this call of `(async () => { print(1); })` only makes a coroutine, and nothing awaits it. Start it with asyncio.run().",
  ]);
});

test("an await is offered only where one can be written, and binds as it should", () => {
  const fixes = (text: string) => () => mended(text, "Add await");
  expect(fixes(inMain("class A { x = check(1) + 1; }"))).toThrow("no Add await");
  expect(fixes(inMain("function g(a = check(1) + 1) {}"))).toThrow("no Add await");
  expect(fixes(inMain("const n = check(2) ** 2;"))()).toBe(inMain("const n = (await check(2)) ** 2;"));
  expect(mended("main();\nasync function main() {}", "Start it with asyncio.run()")).toBe(
    'import asyncio from "asyncio";\nasyncio.run(main());\nasync function main() {}',
  );
});
