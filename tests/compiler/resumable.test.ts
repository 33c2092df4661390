/**
 * Async functions without a generator (`pass/resumable.ts`): they mean what they mean natively, and cost the same fuel,
 * report the same places and drop the same values as with a generator, wherever they had to wait.
 */
import * as esbuild from "esbuild-wasm";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";

import { runCompiled, runNatively } from "./reference.ts";
import { learnersCode, mainOf, program } from "./support.ts";

afterAll(() => esbuild.stop());

/** A `var` is among what a resumable function cannot have: the same body stays a generator. */
const AS_GENERATOR = "var generator;";

/** Bodies of `async function f(a, b = 2)`, of control flow that can be entered again. */
function body(random: fc.GeneratorValue): string {
  let names = 0;
  const pick = <T>(...options: T[]): T => options[random(fc.nat, { max: options.length - 1 })]!;
  type Where = { seen: string[]; depth: number; loops: number };

  function value({ seen }: Where): string {
    const name = pick(...seen);
    return pick(
      name,
      `${name} + 1`,
      `id(${name})`,
      `[${seen.join(", ")}].length`,
      `log("#" + ${name})`,
      `(id(1), ${name})`,
    );
  }

  function call(where: Where): string {
    const [first, second] = [value(where), value(where)];
    return pick(
      `later(${first})`,
      `known(${first})`,
      `known(${first}, ${second})`,
      `known(\n${first},\n${second})`,
    );
  }

  function list(where: Where, max: number): string {
    const inner = { ...where, seen: [...where.seen] };
    return Array.from({ length: 1 + random(fc.nat, { max }) }, () => statement(inner)).join("\n");
  }

  /** A statement, or a block, for a place where both may stand. */
  const part = (where: Where): string =>
    pick(`{\n${list(where, 2)}\n}`, simple({ ...where, seen: [...where.seen] }));

  /** A statement that declares nothing. */
  function simple(where: Where): string {
    const name = pick(...where.seen.filter((each) => !each.startsWith("c")));
    return pick(
      () => `await ${call(where)};`,
      () => `${name} = await ${call(where)};`,
      () => `${name} = ${value(where)};`,
      () => `log([${where.seen.join(", ")}]);`,
      () => `${value(where)};`,
      () => (where.loops > 0 ? `if (every(3)) ${pick("break", "continue")};` : `await later(0);`),
      () => `if (every(7)) return await ${call(where)};`,
      () => `if (every(9)) throw new Error("e" + ${name});`,
    )();
  }

  function statement(where: Where): string {
    if (where.depth === 0 || random(fc.nat, { max: 2 }) === 0) {
      const declared = `v${(names += 1)}`;
      const text = pick(
        () => simple(where),
        () => `let ${declared} = ${value(where)};`,
        () => `const c${declared} = await ${call(where)};`,
        () => `let ${declared} = await ${call(where)};`,
        () => `let ${declared} = ${value(where)}, ${declared}x;`,
      )();
      if (text.startsWith("let")) where.seen.push(declared);
      if (text.endsWith(`${declared}x;`)) where.seen.push(`${declared}x`);
      if (text.startsWith("const")) where.seen.push(`c${declared}`);
      return text;
    }
    const deeper = { ...where, depth: where.depth - 1 };
    const round = { ...deeper, loops: where.loops + 1 };
    const counter = `i${(names += 1)}`;
    return pick(
      () => `{\n${list(deeper, 3)}\n}`,
      () => `if (every(2)) ${part(deeper)}`,
      () => `if (${value(where)}) ${part(deeper)} else ${part(deeper)}`,
      () => `if (every(3)) ${part(deeper)} else if (every(2)) ${part(deeper)} else ${part(deeper)}`,
      () => {
        const seen = [...where.seen, counter];
        const inside = pick(list({ ...round, seen: [...where.seen] }, 3), simple({ ...round, seen }));
        return `for (let ${counter} = 0; ${counter} < 3; ${counter}++) {\n${inside}\n}`;
      },
      () =>
        `for (let ${counter} = 0, n${counter} = 2; ${counter} < n${counter}; ${counter}++) await later(${counter});`,
      () => `for (rounds = 0; rounds++ < 2; ) ${part({ ...round, depth: 0 })}`,
      () => `while (every(3) === false) ${part(round)}`,
      () => `do {\n${list(round, 2)}\n} while (every(2));`,
    )();
  }

  return list({ seen: ["a", "b"], depth: 3, loops: 0 }, 5);
}

const source = (text: string, start: string): string => `
const id = <T,>(x: T): T => x;
let ticks = 0, rounds = 0;
const every = (n: number) => { if (ticks > 300) throw new Error("long"); return ++ticks % n === 0; };
async function known(x: any, y?: any) { if (every(2)) await 0; return y ?? x; }
const later = async (x: any) => { await 0; if (ticks % 11 === 10) { ticks++; throw new Error("late"); } return x; };
async function f(a: any, b: any) { ${start}
${text}
}
async function g(i: number) { return await f(i, 2); }
async function main() {
  for (let i = 0; i < 4; i++) try { log([await g(i)]); } catch (e) { log(e); }
}`;

test("any body that can be entered again means what it means natively, and does what its generator would do", async () => {
  let resumable = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (random) => {
      const text = body(random);
      const [native, plain, generator] = [
        await runNatively(source(text, "")),
        await runCompiled(source(text, "")),
        await runCompiled(source(text, AS_GENERATOR)),
      ];
      if (learnersCode(mainOf(plain.compiled)).includes(", [a, b])")) resumable += 1;
      expect(plain.log, text).toEqual(native.log);
      expect(plain.log, text).toEqual(generator.log);
      expect(plain.lines, text).toEqual(generator.lines);
      expect(plain.fuelUsed, text).toBe(generator.fuelUsed);
      expect(
        plain.dropped.map(({ line }) => line),
        text,
      ).toEqual(generator.dropped.map(({ line }) => line));
    }),
    { numRuns: Number(process.env["YIELDPOINT_FUZZ"] ?? 60), seed: 15, endOnFailure: true },
  );
  // Not a test of generators.
  expect(resumable).toBeGreaterThan(40);
}, 120_000);

const STAYS: [why: string, body: string][] = [
  ["a try around an await", "try { await a; } finally { log(1); }"],
  ["an await in the middle of an expression", "log(await a);"],
  ["an operator that has read its left side before", "a += await b;"],
  ["a for...of around an await", "for (const x of a) await x;"],
  ["a switch around an await", "switch (a) { case 1: await b; }"],
  ["a label", "outer: for (;;) { await a; break outer; }"],
  ["a function that holds on to a variable", "const f = () => a; await b; log(f);"],
  ["a function that is declared", "await a; function g() {} log(g);"],
  ["a pattern before an await", "const { c } = a; await c;"],
  [
    "more variables than are worth keeping",
    `let ${Array.from({ length: 100 }, (_, i) => `v${i} = a`).join(", ")}; await a; log(v0);`,
  ],
  ["a var", "var c = 1; await c;"],
  ["a function with the name of its variable", "const c = () => 1; await a; log(c.name);"],
];

test("what cannot be entered again keeps its generator", async () => {
  for (const [why, text] of STAYS) {
    const code = learnersCode(mainOf(await program(`async function f(a: any, b: any) { ${text} }`)));
    expect(code, why).toMatch(/function\* __ypf\d+\(a, b\)/);
  }
});

test("a function that awaits nothing has no generator, whatever stands in it", async () => {
  const text =
    "var c = a; try { for (const x of c) switch (x) { case 1: return () => b; } } catch { return this; }";
  const code = learnersCode(mainOf(await program(`async function f(a: any, b: any) { ${text} }`)));
  expect(code).toContain("__yp.resumable(__ypf1, 1, [a, b], this)");
});

const CALLS: [why: string, direct: boolean, text: string][] = [
  [
    "a function of the module",
    true,
    "async function f(a?) { return a; } async function g() { return await f(1); }",
  ],
  [
    "declared later, without arguments",
    true,
    "async function g() { const x = await f(); log(x); } async function f() {}",
  ],
  ["exported", true, "export async function f(a, b) {} async function g() { await f(1); }"],
  ["assigned to", false, "async function f() {} f = null; async function g() { await f(); }"],
  ["assigned to by a pattern", false, "async function f() {} [f] = []; async function g() { await f(); }"],
  ["hidden by a parameter", false, "async function f() {} async function g(f) { await f(); }"],
  ["not at the top level", false, "{ async function f() {} (async () => { await f(); }); }"],
  ["a constant", false, "const f = async () => {}; async function g() { await f(); }"],
  ["with a rest parameter", false, "async function f(...a) {} async function g() { await f(1); }"],
  ["with a default", false, "async function f(a = 1) {} async function g() { await f(); }"],
  ["called with a list", false, "async function f(a) {} async function g() { await f(...[1]); }"],
  [
    "called with more than it takes",
    true,
    "async function f(a) {} async function g() { await f(1, 2, 3, 4); }",
  ],
  [
    "with a generator",
    false,
    "async function f(a) { for (const x of a) await x; } async function g() { await f(1); }",
  ],
  ["a method", false, "async function f() {} async function g(o) { await o.f(); }"],
];

test("an await calls a function directly if there is no doubt which function it is", async () => {
  for (const [why, direct, text] of CALLS) {
    const code = learnersCode(mainOf(await program(text)));
    expect(/ \? (?:\(__yp\.at = \d+, )?__ypd\d+\(/.test(code), `${why}:\n${code}`).toBe(direct);
  }
});

test("a direct call evaluates its arguments, leaves out what is left out, and has no this", async () => {
  const text = `
    const list: any[] = [];
    async function f(this: any, a: any, b?: any, c?: any) { list.push(this === undefined, a, b, c); return list.length; }
    async function none() { return "none"; }
    async function main() {
      const x = await f(log(1), undefined, log(3));
      log(x);
      const y = await none();
      log([y, await f(4), list]);
      await f(log(5), 6);
      return await none();
    }`;
  expect((await runCompiled(text)).log).toEqual((await runNatively(text)).log);
});

test("the rest parameter, a default and this are what they were after a wait", async () => {
  const text = `
    class K {
      tag = "k";
      async f(a: any, b = 5, ...rest: any[]) { await 0; log([a, b, rest, this.tag]); await 1; return rest; }
    }
    async function main() { const k = new K(); log(await k.f(1, undefined, 3, 4)); log(await k.f(1)); }`;
  expect((await runCompiled(text)).log).toEqual((await runNatively(text)).log);
});

test("a direct call keeps its lines and the parentheses of its first argument, and names may be any", async () => {
  const text = `
    async function f(a: any, b?: any) { await 0; return [a, b]; }
    async function main() {
      const SITE = await f((log(1), 2));
      const list = await f(
        // the first
        log(3),
        log(4),
      );
      log([SITE, list]);
      const none = await f(
      );
      log(none);
    }`;
  const run = await runCompiled(text);
  expect(run.log).toEqual((await runNatively(text)).log);
  expect(learnersCode(mainOf(run.compiled)).match(/ \? (?:\(__yp\.at = \d+, )?__ypd\d+\(/g)).toHaveLength(3);
  expect(run.lines).toEqual([4, 7, 8, 10, 13]);
});

test("a list with commas may be what is declared or tested before an await", async () => {
  const text = `
    async function main() {
      let a = (log(1), 2), b = 0;
      await a;
      if (log(3), a) await a;
      for (b = 1, a = 5; log(a), a < 7; a++, b++) await b;
      while (log(b), b-- > 2) { await 0; }
      return [a, b];
    }`;
  const run = await runCompiled(text);
  expect(run.log).toEqual((await runNatively(text)).log);
  expect(learnersCode(mainOf(run.compiled))).toContain("__yp.resumable(");
});
