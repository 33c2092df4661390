/**
 * Async functions whose generator is made only once (`pass/hoist.ts`): of whatever shape a function is and wherever it
 * stands, it keeps its name, its length, its `this` and `arguments`, what it closes over, and when it can be called.
 */
import * as esbuild from "esbuild-wasm";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";

import { runCompiled, runNatively } from "./reference.ts";
import { learnersCode, mainOf, program } from "./support.ts";

afterAll(() => esbuild.stop());

async function code(source: string): Promise<string> {
  return learnersCode(mainOf(await program(source)));
}

test("each function that has a place for it keeps its generator there, on the same lines", async () => {
  expect(
    await code(`async function declared(a, b = 2, ...c) { await this; }
const arrow = async (a) => {
  await a;
};
x.assigned = async function (a) { await a; };
items.map(async (a) => { try { await a; } catch {} });
class Worker { async run(a) { await this.go(a); } }
async function* generator() { yield 1; }
function around() { return async () => this; }
`),
  ).toMatchInlineSnapshot(`
    "var main_exports = {};
    module.exports = __toCommonJS(main_exports);
    function declared(a, b = 2, ...c) {
      return __yp.resumable(__ypf1, 1, [a, b, ...c], this); } function __ypf1(__ypk, a, b, ...c) { const __ypl = __ypk._locals; let __ypn = __ypk._resumeAt; if (__ypn !== 0) { a = __ypl[0]; b = __ypl[1]; c = __ypl[2]; }
        if (__ypn === 0 ? __yp.wait(this, 2) : (__ypn = 0)) { __ypk._resumeAt = 1; __ypk._locals = [a, b, c]; return __yp; } __yp.dropped(__yp.result, __yp.at = 2);
      }

    const arrow = (a) => __yp.resumable(__ypf3, 3, [a]); function __ypf3(__ypk, a) { const __ypl = __ypk._locals; let __ypn = __ypk._resumeAt; if (__ypn !== 0) { a = __ypl[0]; }
      if (__ypn === 0 ? __yp.wait(a, 4) : (__ypn = 0)) { __ypk._resumeAt = 1; __ypk._locals = [a]; return __yp; } __yp.dropped(__yp.result, __yp.at = 4);
    } ;
    x.assigned = function(a) {
      return __yp.resumable(__ypf5, 5, [a]); }; function __ypf5(__ypk, a) { const __ypl = __ypk._locals; let __ypn = __ypk._resumeAt; if (__ypn !== 0) { a = __ypl[0]; }
        if (__ypn === 0 ? __yp.wait(a, 6) : (__ypn = 0)) { __ypk._resumeAt = 1; __ypk._locals = [a]; return __yp; } __yp.dropped(__yp.result, __yp.at = 6);
      }
    ;
    __yp.dropped(items.map((__yp.at = 7, ((__ypf8) => (a) => __yp.coroutine(__ypf8(a), 8))(function* __ypf8(a) {
      try {
        __yp.dropped((__yp.wait(a, 9) ? yield __yp : __yp.result), __yp.at = 9);
      } catch (__ypc) { __yp.caught(__ypc, 10);
      }
    }))), __yp.at = 7);
    class Worker {
      run(a) {
        return __yp.resumable(Worker.#__ypf11, 11, [a], this); } static #__ypf11(__ypk, a) { const __ypl = __ypk._locals; let __ypn = __ypk._resumeAt; if (__ypn !== 0) { a = __ypl[0]; } if (__ypn === 0 && --__yp.fuel < 0) __yp.exhausted(13);
          if (__ypn === 0 ? __yp.wait((__yp.awaits = 13, this.go((__yp.at = 13, a))), 12) : (__ypn = 0)) { __ypk._resumeAt = 1; __ypk._locals = [a]; return __yp; } __yp.dropped(__yp.result, __yp.at = 12);
        }

    }
    function generator() {
      return __yp.asyncGen(__ypf14(), 14); } function* __ypf14() {
        yield (__yp.at = 15, 1);
      }

    function around() {
      return ((__ypf16) => () => __yp.resumable(__ypf16, 16, [], this))(function __ypf16(__ypk) {
        return this;
      });
    }
    "
  `);
});

test("what has no such place keeps its generator inside", async () => {
  for (const source of [
    "const o = { async m() { await 1; } };",
    "const o = { f: async () => { await 1; } };",
    "class C { f = async () => { await 1; } }",
    "const f = async (a, b = () => a) => b;",
    "const f = async function named() { await named; };",
    "const C = class { async m() { await 1; } };",
    "for (const f = async () => 1; ;) break;",
  ]) {
    expect(await code(source), source).toContain("__async(");
  }
});

test("a generator that is a method's neighbour is found by a method whose class was given another name", async () => {
  const source = `
    class A { async f(x: number) { return [x, await this.g()]; } async g() { return "A"; } static async s() { return this.name; } }
    const B = A;
    class C extends B { override async g() { return "C " + (await super.g()); } }
    async function main() { log(await new B().f(1)); log(await new C().f(2)); log(await C.s()); }`;
  expect((await runCompiled(source)).log).toEqual((await runNatively(source)).log);
});

test("a default that is not plain is evaluated at each call, in order, and may see the parameters before it", async () => {
  const source = `
    let n = 0;
    async function f(a: number, b = a + ++n, { c = n } = {}, ...d: unknown[]) { return [a, b, c, d, n]; }
    const g = async (a: number, b = a + ++n) => [a, b, n];
    async function main() { log(await f(1)); log(await f(1, undefined, { c: 5 }, 6, 7)); log(await g(1)); log([f.length, g.length]); }`;
  expect((await runCompiled(source)).log).toEqual((await runNatively(source)).log);
});

test("a parameter that is declared again keeps its value, wherever the function stands", async () => {
  const source = `
    const k = new (class { async f(a: any, ...b: any[]) { log([a, b]); var a: any, b = b; log([a, b]); a = 3; return a; } })();
    const o = { async f(a: any) { log(a); { var [a = 1] = [a + 1] as any; } return a; } };
    class K { f = async (a: any) => { log(a); for (var a of [8, 9] as any) log(a); return a; } }
    async function main() { log(await k.f(1, 2)); log(await o.f(1)); log(await new K().f(7)); }`;
  expect((await runCompiled(source)).log).toEqual((await runNatively(source)).log);
});

/** Parameters, and arguments for them. */
const PARAMETERS = [
  ["", ""],
  ["a: any", "1"],
  ["a: any, b: any", "1"],
  ["a: any, b: any = 2", "1, undefined"],
  ["a: any = 1, ...b: any[]", "undefined, 2, 3"],
  ["...a: any[]", "1, 2"],
  ["{ a, b = 2 }: any", "{ a: 1 }"],
  ["[a, b]: any", "[1, 2]"],
  ["a: any, b: any = [a]", "1"],
  ["a: any, b: any = () => a", "1"],
  ["{ a } = { a: 5 } as any, b: any = 'x'", ""],
] as const;

/** Statements of a body; `self` says that it looks at its `this`. */
const STATEMENTS = [
  "log(typeof a);",
  "log(await later(7));",
  "log([1, 2].map((x) => x + 1));",
  "try { await later(Promise.reject(new Error('no'))); } catch (e) { log(e); } finally { log('finally'); }",
  "for (const x of [1, await later(2)]) { if (x === 2) break; log(x); }",
  "count += 1; log(count);",
  "var a: any = 3; log(a);",
  "const inner = async (x: any) => { await later(0); return [x, count]; }; log(await inner(4)); log(await inner(5));",
  "async function nested(x: any) { return x; } log(await nested(6)); log(nested.name + nested.length);",
  "{ const f = async () => count; count += 1; log(await f()); }",
  "return later('early');",
] as const;
const OF_THIS = [
  "log(this?.tag);",
  "log((() => this?.tag)());",
  "log(await (async () => this?.tag)());",
] as const;
const OF_ARGUMENTS = ["log(arguments.length);", "log((() => arguments[0])());"] as const;

/** Where a function stands: how it is written, how it is spoken of, and what it can look at. */
interface Shape {
  write: (params: string, body: string) => string;
  speak: string;
  own: boolean;
}
const SHAPES: Shape[] = [
  { write: (p, b) => `async function f(${p}) {${b}}`, speak: "f", own: true },
  { write: (p, b) => `const f = async (${p}) => {${b}};`, speak: "f", own: false },
  { write: (p, b) => `const f = async function (${p}) {${b}};`, speak: "f", own: true },
  { write: (p, b) => `const f = async function g(${p}) { log(typeof g); ${b}};`, speak: "f", own: true },
  { write: (p, b) => `let f: any; f = async (${p}) => {${b}};`, speak: "f", own: false },
  { write: (p, b) => `const o: any = {}; o.f = async function (${p}) {${b}};`, speak: "o.f", own: true },
  { write: (p, b) => `const o = { tag: "o", async f(${p}) {${b}} };`, speak: "o.f", own: true },
  { write: (p, b) => `const o = { tag: "o", f: async (${p}) => {${b}} };`, speak: "o.f", own: false },
  { write: (p, b) => `const [f] = [async (${p}) => {${b}}];`, speak: "f", own: false },
  { write: (p, b) => `const f = id(async (${p}) => {${b}});`, speak: "f", own: false },
  { write: (p, b) => `const f = id(async function (${p}) {${b}});`, speak: "f", own: true },
  { write: (p, b) => `const { f = async (${p}) => {${b}} } = {} as any;`, speak: "f", own: false },
  { write: (p, b) => `const f = (() => async (${p}) => {${b}})();`, speak: "f", own: false },
  {
    write: (p, b) => `class K { tag = "k"; async f(${p}) {${b}} } const k = new K();`,
    speak: "k.f",
    own: true,
  },
  { write: (p, b) => `class K { static tag = "K"; static async f(${p}) {${b}} }`, speak: "K.f", own: true },
  {
    write: (p, b) => `class K { tag = "k"; f = async (${p}) => {${b}} } const k = new K();`,
    speak: "k.f",
    own: false,
  },
  {
    write: (p, b) =>
      `class K { tag = "k"; async #f(${p}) {${b}} get f() { return this.#f; } } const k = new K();`,
    speak: "k.f",
    own: true,
  },
  {
    write: (p, b) => `const k = new (class { tag = "k"; async f(${p}) {${b}} })();`,
    speak: "k.f",
    own: true,
  },
];

const shape = fc.record({
  shape: fc.constantFrom(...SHAPES),
  parameters: fc.constantFrom(...PARAMETERS),
  statements: fc.array(fc.constantFrom(...STATEMENTS, ...OF_THIS, ...OF_ARGUMENTS), { maxLength: 4 }),
  inLoop: fc.boolean(),
  early: fc.boolean(),
});

test("any function means compiled what it means natively, called several times", async () => {
  const property = fc.asyncProperty(
    shape,
    async ({ shape, parameters: [params, values], statements, inLoop, early }) => {
      const fits = statements.filter((each) => {
        if (/\bvar a\b/.test(each)) return params === "" || params === "a: any";
        return shape.own || !(OF_ARGUMENTS as readonly string[]).includes(each);
      });
      const body = fits.map((each) =>
        /\ba\b/.test(each) && params === "" && !/var a/.test(each) ? "" : `{ ${each} }`,
      );
      const use = `log([${shape.speak}.name, ${shape.speak}.length]);
      for (let i = 0; i < 2; i++) log(await ${shape.speak}(${values}));
      count += 10;`;
      const inner = `${early && shape.speak === "f" && shape.write === SHAPES[0]!.write ? "log(typeof f);" : ""}
      ${shape.write(params, body.join("\n"))}\n${use}`;
      const source = `
      let count = 0;
      const id = <T,>(x: T): T => x;
      const later = async (x: any) => { await 0; return x; };
      async function part(this: any) { ${inLoop ? `for (let i = 0; i < 2; i++) { count += i; ${inner} }` : inner} }
      async function main() { await part.call({ tag: "part" }); }`;
      const [native, compiled] = [await runNatively(source), await runCompiled(source)];
      expect(compiled.log, source).toEqual(native.log);
    },
  );
  await fc.assert(property, { numRuns: 300, interruptAfterTimeLimit: 25_000 });
}, 60_000);
