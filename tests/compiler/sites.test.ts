/** Sites: every place where a run can wait, call or go round has a number, and the number leads to the learner's text. */
import * as esbuild from "esbuild-wasm";
import { afterAll, expect, test } from "vitest";

import { runCompiled, runProgram, Uncatchable } from "./reference.ts";
import { learnersCode, mainOf, program, sitesOf } from "./support.ts";

afterAll(() => esbuild.stop());

async function sites(source: string): Promise<string[]> {
  return sitesOf(await program(source), source);
}

async function code(source: string): Promise<string> {
  return learnersCode(mainOf(await program(source))).replace(
    /^var main_exports.*\n[^]*?__toCommonJS.*\n/,
    "",
  );
}

test("awaits, calls, loops and functions lead to the words the learner wrote", async () => {
  expect(
    await sites(`import asyncio, { sleep } from "asyncio";
async function main(n: number): Promise<void> {
  for (let i = 0; i < n; i++) await sleep(i);
  while (true) {
    print(await helper(), "x"
      .repeat(3));
    await asyncio
      .sleep(1);
  }
}
asyncio.run(main(3));`),
  ).toMatchInlineSnapshot(`
    [
      "2:1 function main | async function m",
      "3:3 loop | for (let i = 0;",
      "3:31 await | await sleep(i);",
      "3:37 call | sleep(i);",
      "4:3 loop | while (true) {",
      "5:5 call | print(await help",
      "5:11 await | await helper(),",
      "5:17 call | helper(), "x"",
      "5:27 call | "x"",
      "7:5 await | await asyncio",
      "7:11 call | asyncio",
      "11:1 call | asyncio.run(main",
      "11:13 call | main(3));",
    ]
  `);
});

test("what using, for await and the awaiting at their ends wait for is their own line", async () => {
  expect(
    await sites(`async function main() {
  await using lock = await enter(thing);
  for await (const x of numbers()) {
    print(x);
  }
  {
    using y = open();
  }
}`),
  ).toMatchInlineSnapshot(`
    [
      "1:1 function main | async function m",
      "2:3 await | await using lock",
      "2:22 call | await enter(thin",
      "2:22 await | await enter(thin",
      "2:28 call | enter(thing);",
      "3:3 loop | for await (const",
      "3:25 call | numbers()) {",
      "3:3 await | for await (const",
      "4:5 call | print(x);",
      "7:5 call | using y = open()",
      "7:15 call | open();",
    ]
  `);
});

test("yields of generators have sites, and yield* in both kinds", async () => {
  expect(
    await sites(`function* g() {
  const x = yield 1;
  yield* h();
  yield;
}
async function* ag() {
  yield await f();
  yield* ag();
}`),
  ).toMatchInlineSnapshot(`
    [
      "2:13 yield | yield 1;",
      "3:3 yield | yield* h();",
      "3:10 call | h();",
      "4:3 yield | yield;",
      "6:1 function ag | async function*",
      "7:3 yield | yield await f();",
      "7:9 await | await f();",
      "7:15 call | f();",
      "8:3 yield | yield* ag();",
      "8:10 call | ag();",
    ]
  `);
});

test("raising an error that was made elsewhere has its own line, leaving a for await with one has not", async () => {
  const source = `async function f(e) {
  for await (const x of g()) {
    throw e;
  }
  throw new E();
}`;
  const compiled = await program(source);
  expect(sitesOf(compiled, source)).toContain("3:5 call | throw e;");
  expect(learnersCode(mainOf(compiled))).toContain(" throw error[0];");
});

test("functions are named as Python would name them", async () => {
  const source = `
    async function plain() { async function inner() { const arrow = async () => 1; } }
    const arrow = async () => {}, named = async function own() {};
    class Worker { async run() { async function deep() {} } static async make() {} field = async () => {}; async #hidden() {}
      get handler() { return async () => {}; } async *[Symbol.asyncIterator]() {} async "quoted name"() {} }
    const Unnamed = class { async m() {} };
    const o = { async m() {}, key: async () => {}, [computed]: async () => {}, "a b": async () => {} };
    o.later = async () => {};
    call(async () => {}, async function () {});
    function outer(f = async () => {}) { return class Local { async m() {} }; }
    export default async function () {}
  `;
  const { sites: all } = await program(source);
  expect(
    all.filter(({ kind }) => kind === "function").map(({ name, qualname }) => `${name!} | ${qualname!}`),
  ).toEqual([
    "plain | plain",
    "inner | plain.<locals>.inner",
    "arrow | plain.<locals>.inner.<locals>.arrow",
    "arrow | arrow",
    "own | own",
    "Worker.run | Worker.run",
    "deep | Worker.run.<locals>.deep",
    "Worker.make | Worker.make",
    "Worker.field | Worker.field",
    "Worker.#hidden | Worker.#hidden",
    "<anonymous> | Worker.handler.<locals>.<anonymous>",
    "Worker.[Symbol.asyncIterator] | Worker.[Symbol.asyncIterator]",
    "Worker.quoted name | Worker.quoted name",
    "Unnamed.m | Unnamed.m",
    "m | m",
    "key | key",
    "[computed] | [computed]",
    "a b | a b",
    "later | later",
    "<anonymous> | <anonymous>",
    "<anonymous> | <anonymous>",
    "f | outer.<locals>.f",
    "Local.m | outer.<locals>.Local.m",
    // esbuild puts what is exported by default last.
    "default | default",
  ]);
});

test("names that esbuild changes are given back: classes that speak of themselves, names of helpers", async () => {
  const source = `
    using r = open();
    class W extends Base { static async s() { return W.x; } async m() { await super.m(); } }
    async function __async() {}
    const require = async () => {};`;
  const { sites: all } = await program(source);
  expect(all.filter(({ kind }) => kind === "function").map(({ name }) => name)).toEqual([
    "__async",
    "W.s",
    "W.m",
    "require",
  ]);
});

test("the lowered code keeps its lines, and gets what it needs within them", async () => {
  expect(
    await code(`async function f(x) {
  for (const a of x) {
    g();
    await h(a);
    const b = k(await l(), m?.n());
  }
}`),
  ).toMatchInlineSnapshot(`
    "function f(x) {
      return __yp.coroutine(__ypf1(x), 1); } function* __ypf1(x) { if (--__yp.fuel < 0) __yp.exhausted(3);
        for (const a of x) { if (--__yp.fuel < 0) __yp.exhausted(2);
          __yp.dropped((__yp.at = 3, g()), __yp.at = 3);
          __yp.dropped((__yp.wait((__yp.awaits = 5, h((__yp.at = 5, a))), 4) ? yield __yp : __yp.result), __yp.at = 4);
          const b = k((__yp.wait((__yp.awaits = 8, (__yp.at = 8, l())), 7) ? yield __yp : __yp.result), (__ypv = (__yp.at = 9, m?.n()), __yp.at = 6, __ypv));
        }
      }

    "
  `);
});

test("the function that an async function became says its site's number in its name, for stacks", async () => {
  const compiled = await program("const a = async () => {};\nasync function* b() {}");
  const names = [...mainOf(compiled).code.matchAll(/function\*? __ypf(\d+)/g)].map(
    ([, n]) => compiled.sites[Number(n)]!.name,
  );
  expect(names).toEqual(["a", "b"]);
});

test("sites are numbered over the whole program, module after module", async () => {
  const compiled = await program({
    "main.ts": 'import { f } from "./helper";\nf();',
    "helper.ts": "export function f() {\n  print(1);\n}",
  });
  expect(compiled.sites).toMatchObject([
    { file: "", line: 0, column: 0, kind: "module" },
    { file: "main.ts", line: 2, column: 1, kind: "call" },
    { file: "helper.ts", line: 2, column: 3, kind: "call" },
  ]);
});

test("a call that stands as a statement tells what it made, with its own line in `at`", async () => {
  const run = await runCompiled(`
    const id = (x: unknown) => x;
    async function main() {
      id(1);
      id(0) ||
        id(2);
      true ? id(3) : id(4);
      void id(5);
      id(6), id(7);
      await Promise.resolve(8);
      (id as any)?.(9);
      for (id(10); false; id(11)) ;
      const kept = id(12);
      return id(13);
    }`);
  expect(run.dropped.filter(({ value }) => typeof value === "number")).toEqual([
    { value: 1, line: 4 },
    { value: 2, line: 6 },
    { value: 3, line: 7 },
    { value: 5, line: 8 },
    { value: 6, line: 9 },
    { value: 7, line: 9 },
    { value: 8, line: 10 },
    { value: 9, line: 11 },
    { value: 10, line: 12 },
  ]);
});

test("after inner calls have returned, `at` is the outer call's again", async () => {
  const run = await runCompiled(`
    function inner(x: unknown) {
      log("in inner");
      return { log: () => log("method"), x };
    }
    const later = async (x: unknown) => { log("in later"); return x; };
    async function main() {
      log(inner(1).x);
      log(await later(2));
      log(log(log(3)));
      (await later(inner(4)) as any)
        .log();
      log([inner(5), inner(6)].length);
      new (class { constructor(_: unknown) { log("constructed"); } })(inner(7));
    }`);
  expect(run.log.slice(0, -1).map((entry, index) => `${run.lines[index]}: ${entry}`)).toEqual([
    "3: in inner",
    "8: 1",
    "6: in later",
    "9: 2",
    "10: 3",
    "10: 3",
    "10: 3",
    "3: in inner",
    "6: in later",
    "4: method",
    "3: in inner",
    "3: in inner",
    "13: 2",
    "3: in inner",
    "14: constructed",
  ]);
});

test("every round of every kind of loop takes one unit of fuel", async () => {
  const { fuelUsed } = await runCompiled(`
    async function* numbers() { yield 1; yield 2; }
    async function main() {
      for (let i = 0; i < 3; i++) ;
      let n = 3;
      while (n--) log(n);
      do n++; while (n < 3);
      for (const x of [1, 2]) log(x);
      for (const k in { a: 1 }) log(k);
      for await (const x of numbers()) log(x);
    }`);
  // And the function that calls takes one.
  expect(fuelUsed).toBe(3 + 3 + 4 + 2 + 1 + 2 + 1);
});

test("a function that calls takes fuel as it is entered, at the line of its first call; one that calls nobody does not", async () => {
  const { fuelUsed } = await runCompiled(`
    const double = (n: number) => 2 * n;
    const fibonacci = (n: number): number => (n < 2 ? double(n) : fibonacci(n - 1) + fibonacci(n - 2));
    function* walk(depth: number): Generator<number> {
      if (depth > 0) yield* walk(depth - 1);
    }
    class Tree { grow(depth: number) { if (depth > 0) this.grow(depth - 1); } }
    async function main() {
      fibonacci(4);
      [...walk(2)];
      new Tree().grow(3);
    }`);
  expect(fuelUsed).toBe(9 + 3 + 4 + 1);
});

test("an empty endless loop runs out of fuel at its own line, even inside a catch that takes everything", async () => {
  const compiled = await program(`
    export async function main() {
      try {
        while (true) ;
      } catch (e) {
        log("got it");
      }
    }`);
  compiled.modules[0]!.code = compiled.modules[0]!.code.replace("--__yp.fuel < 0", "(__yp.fuel -= 1e6) < 0");
  expect((await runProgram(compiled)).log).toEqual(["got it", "returned undefined"]);
});

test("each catch asks first whether the error is the learner's", async () => {
  const run = await runCompiled(`
    declare const Uncatchable: any;
    async function main() {
      try { throw new Uncatchable("limit"); } catch { log("swallowed"); } finally { log("finally"); }
    }`);
  expect(run.log).toEqual(["finally", "threw Error: limit"]);
  expect(new Uncatchable("x")).toBeInstanceOf(Error);
});
