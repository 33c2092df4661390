/** What a program means is not changed: each program runs natively and compiled, and both write the same log. */
import * as esbuild from "esbuild-wasm";
import { afterAll, describe, expect, test } from "vitest";

import { runCompiled, runNatively } from "./reference.ts";

afterAll(() => esbuild.stop());

/** Programs by what they show. Every entry of the log is written by a call on the line that logs it. */
const programs: Record<string, string> = {
  "an async function has its this, arguments, defaults and rest": `
    async function f(this: any, a: number, b = a + 1, ...rest: number[]) {
      await 0;
      log([this.x, a, b, rest, arguments.length, f.length]);
    }
    async function main() { await f.call({ x: 1 }, 2); await f.call({ x: 1 }, 2, 3, 4, 5); }`,

  "a default parameter that throws rejects, it does not throw": `
    const fail = () => { throw new Error("default"); };
    async function f(a = fail()) {}
    async function main() {
      const p = f();
      log("made");
      try { await p; } catch (e) { log(e); }
    }`,

  "arrows take this and arguments from around them": `
    class A {
      x = 1;
      async m(..._: number[]) {
        const f = async () => { await 0; return [this.x, arguments.length, (() => arguments[0])()]; };
        return f();
      }
      field = async () => this.x;
    }
    async function main() { const a = new A(); log(await a.m(7, 8)); log(await a.field()); }`,

  "super works in async methods, static ones, getters, arrows and object literals": `
    class A {
      async m(x: number) { return "A" + x; }
      static async s() { return "As"; }
      get g() { return "Ag"; }
      set p(v: number) { (this as any).stored = v; }
    }
    class B extends A {
      async m(x: number) { const f = async () => super.m(x + 1); return (await f()) + (await super.m(x)); }
      static async s() { return "B" + (await super.s()); }
      async both() { super.p = 5; return super.g + (this as any).stored; }
      async element() { return super["m"](9); }
    }
    const base = { async hi() { return "base"; } };
    const derived = { __proto__: base, async hi() { return "derived " + (await (super.hi as any)()); } };
    async function main() {
      const b = new B();
      log(await b.m(1));
      log(await B.s());
      log(await b.both());
      log(await b.element());
      log(await derived.hi());
    }`,

  "classes keep private methods, static blocks, accessors, fields and their names": `
    class Counter {
      static made = 0;
      static { Counter.made = 10; }
      #n = 0;
      async #step(by: number) { await 0; this.#n += by; return this.#n; }
      get n() { return this.#n; }
      static async make() { Counter.made++; return new Counter(); }
      async up() { return this.#step(2); }
      static has(x: object) { return #n in x; }
      async "quoted name"() { return "q"; }
      async [\`comp\${1}\`]() { return "c"; }
    }
    async function main() {
      const c = await Counter.make();
      log([await c.up(), c.n, Counter.made, Counter.has(c), Counter.name, c.constructor.name]);
      log(await (c as any)["quoted name"]());
      log(await (c as any).comp1());
    }`,

  "try, catch and finally keep their order and their overriding returns": `
    async function f(n: number) {
      try {
        await 0;
        if (n === 0) throw new Error("zero");
        if (n === 1) return "one";
        return await Promise.reject(new Error("late"));
      } catch (e) {
        log(e);
        if (n === 2) throw new Error("from catch");
        return "caught";
      } finally {
        log("finally " + n);
        if (n === 3) return "overridden";
      }
    }
    async function main() {
      log(await f(0));
      log(await f(1));
      try { log(await f(2)); } catch (e) { log(e); }
      log(await f(3));
    }`,

  "catch binds names, patterns with defaults, and nothing": `
    async function main() {
      try { throw { a: 1 }; } catch ({ a, b = log("default") }: any) { log([a, b]); }
      try { throw [1, 2]; } catch ([x, ...y]: any) { log([x, y]); }
      try { throw 1; } catch { log("nothing"); }
      try { throw 1; } catch (e) { const f = () => e; log(f()); }
      try { throw { f: () => { log("called");
        return 3; } }; } catch ({ f, g = () => {
        return f();
      } }: any) {
        log(g());
      }
    }`,

  "labels, continue and break work through nested loops and for await": `
    async function* numbers(n: number) { try { for (let i = 0; i < n; i++) yield i; } finally { log("closed " + n); } }
    async function main() {
      outer: for (const a of [1, 2, 3]) {
        for await (const b of numbers(3)) {
          log([a, b]);
          if (a === 1) continue outer;
          if (a === 2 && b === 1) continue;
          if (a === 3) break outer;
        }
        log("after " + a);
      }
      outer2: for await (const x of numbers(4)) {
        inner: for await (const y of numbers(5)) {
          if (y === 2) continue outer2;
          if (x === 2) break outer2;
          if (x === 1) break inner;
        }
        log("tail " + x);
      }
    }`,

  "for await destructures, takes plain iterables, and its body's errors close the generator": `
    async function* pairs() { try { yield { a: 1, b: [2] }; yield { a: 3, b: [] }; } finally { log("closing"); } }
    async function main() {
      for await (const { a, b: [c = 9] } of pairs()) log([a, c]);
      for await (const v of [1, Promise.resolve(2)]) log(v);
      try { for await (const { a } of pairs()) throw new Error("body " + a); } catch (e) { log(e); }
      const f = async () => { for await (const { a } of pairs()) return a; };
      log(await f());
    }`,

  "an error of one for await does not come back in the next round of an outer loop": `
    async function* sometimes(i: number) { yield i; if (i === 0) throw new Error("first"); yield i + 10; }
    async function main() {
      for (const i of [0, 1]) {
        try {
          for await (const x of sometimes(i)) log(x);
        } catch (e) { log(e); }
      }
      for (const i of [0, 1, 2]) {
        try {
          for await (const x of i === 1 ? (undefined as any) : sometimes(2)) { log(x); if (i === 0) break; }
        } catch (e) { log("not iterable"); }
      }
    }`,

  "a for await that cannot begin does not end the one before it again": `
    const iterable = { [Symbol.asyncIterator]() { return { async next() { return { value: 1, done: false }; }, async return() { log("return"); return { value: 0, done: true }; } }; } };
    async function main() {
      for (const i of [0, 1, 2]) {
        try {
          for await (const x of i === 1 ? (undefined as any) : iterable) { log([i, x]); break; }
        } catch (e) { log("not iterable"); }
      }
    }`,

  "using disposes last first, at every way out of a block, and keeps errors apart": `
    const resource = (name: string, fails = false) => ({
      name,
      [Symbol.dispose]() { log("dispose " + name); if (fails) throw new Error("dispose " + name); },
    });
    async function main() {
      for (const i of [0, 1, 2, 3]) {
        try {
          using a = resource("a" + i);
          using b = resource("b" + i, i === 3);
          using nothing = null;
          if (i === 0) throw new Error("body");
          if (i === 1) continue;
          log([a.name, b.name]);
          if (i === 3) throw new Error("body and dispose");
        } catch (e) { log(e); }
      }
      function early() { using r = resource("early"); return log("value"); }
      early();
      for (using r of [resource("x"), resource("y")]) log(r.name);
    }`,

  "await using awaits its disposal, in loops, async generators and at an early return": `
    const resource = (name: string) => ({
      name,
      async [Symbol.asyncDispose]() { log("begin " + name); await 0; log("end " + name); },
    });
    async function* gen() { await using r = resource("gen"); yield 1; yield 2; }
    async function f(i: number) { await using r = resource("f" + i); if (i === 1) return "early"; log("body"); return "late"; }
    async function main() {
      for (const i of [0, 1]) {
        try {
          await using r = resource("loop" + i);
          await using s = resource("also" + i);
          if (i === 0) throw new Error("zero");
          log(r.name);
        } catch (e) { log(e); }
      }
      log(await f(0));
      log(await f(1));
      for await (const x of gen()) { log(x); break; }
      for (await using r of [resource("p"), resource("q")]) log(r.name);
    }`,

  "plain generators keep send, throw, return and yield*": `
    function* inner() { try { const got = yield "i1"; log("got " + got); yield "i2"; return "done"; } catch (e) { log(e); return "saved"; } finally { log("inner finally"); } }
    function* outer() { const r = yield* inner(); log("r " + r); const x = yield; log("x " + x); yield* [1, 2]; return "end"; }
    async function main() {
      let g = outer();
      log(g.next());
      log(g.next("hello"));
      log(g.next());
      log(g.next("sent"));
      log(g.next());
      log(g.next());
      log(g.next());
      g = outer(); g.next(); log(g.throw(new Error("thrown")));
      g = outer(); g.next(); log(g.return("bye" as any));
      const both = { *[Symbol.iterator]() { yield "sync"; }, async *[Symbol.asyncIterator]() { yield "async"; } };
      log([...(function* () { yield* both; })()]);
      const bare = { [Symbol.iterator]() { return { next() { return { value: 1, done: false }; } }; } };
      const h = (function* () { yield* bare as any; })(); h.next();
      try { h.throw(new Error("no throw method")); } catch (e) { log((e as Error).name); }
    }`,

  "async generators keep send, throw, return and yield*": `
    async function* inner() { try { const got: any = yield 1; log("got " + got); await 0; yield 2; return "r"; } catch (e) { log(e); yield "saved"; } finally { log("finally"); await 0; log("finally 2"); } }
    async function* outer() { const r = yield* inner(); log("inner gave " + r); yield* (async function* () { yield "last"; })(); }
    async function main() {
      let g = outer();
      log(await g.next());
      log(await g.next("hey"));
      log(await g.next());
      log(await g.next());
      g = outer(); await g.next(); log(await g.throw(new Error("in"))); log(await g.next()); log(await g.next());
      g = outer(); await g.next(); log(await g.return("bye" as any)); log(await g.next());
    }`,

  "calls keep their this, their order of evaluation and their short circuits": `
    const o = { v: 1, m() { return this.v; }, get self() { log("get self"); return this; }, n: null as any, deep: { f() { return this === o.deep; } } };
    const id = (x: unknown) => x;
    async function main() {
      log(o.m());
      log(o.self.m());
      log(o?.m());
      log(o.n?.x.y());
      log(o.n?.());
      log(o.deep.f());
      log((id(o) as typeof o).m());
      log((id(o) as any)?.self?.m());
      log((id(null) as any)?.self.m());
      log([log("a"), log("b"), id(log("c"))]);
      log(Math.max(...[1, id(5) as number, 3], id(4) as number));
      log(new (class { x = id(1); constructor(...a: unknown[]) { log(a); } })().x);
      log(new Map().size);
      log(new (id(Map) as MapConstructor)().size);
      log(((a: number, b = id(a)) => [a, b])(1));
      log(String.raw\`a\${id(1)}b\`);
      log((await id(id), id)(7));
      log(id((log("s1"), log("s2"))));
      log(typeof id(undefined));
    }`,

  "every kind of loop, with and without a block": `
    async function main() {
      for (let i = 0; i < 2; i++) log(i);
      for (const k in { a: 1, b: 2 }) log(k);
      let n = 2; while (n--) log(n);
      do log("do"); while (false);
      do { n++; if (n === 1) continue; log(n); } while (n < 2);
      const fs: (() => number)[] = [];
      for (let i = 0; i < 3; i++) fs.push(() => i);
      log(fs.map((f) => f()));
      for (const x of []) ;
      for (;;) break;
      if (n) for (const x of [1]) if (x) log("deep"); else log("never");
      for (var v = 0, w = 3; v < w; v += 1, w -= 1) log([v, w]);
    }`,

  "switch, conditional and logical awaits": `
    const later = async (x: unknown) => x;
    async function main() {
      switch (await later(2)) { case await later(1): log("one"); case 2: { log("two"); } case 3: log("three"); break; default: log("no"); }
      log((await later(false)) || (await later("or")));
      log((await later(null)) ?? "nullish");
      log((await later(1)) ? await later("yes") : await later("no"));
      let x: any = null; x ??= await later(5); log(x);
      log(\`\${await later("t")} \${await later("u")}\`);
      log({ a: await later(1), ...(await later({ b: 2 }) as object) });
      log([await later(1), ...(await later([2, 3]) as number[])]);
      log(await Promise.all([1, 2].map(async (n) => (await later(n)) as number * 2)));
    }`,

  decorators: `
    function twice(f: any, _: any) { return async function (this: any, ...a: any[]) { return [await f.apply(this, a), await f.apply(this, a)]; }; }
    function tag(c: any, ctx: any) { log(ctx.kind + " " + ctx.name); }
    @tag class A { @tag x = 1; @twice async m(y: number) { return this.x + y; } }
    async function main() { log(await new A().m(2)); log(A.name); }`,

  "enums, namespaces, parameter properties, abstract classes, overloads and generics": `
    enum Color { Red, Green = 5, Blue }
    namespace N { export const k = 1; export async function f() { return k + 1; } }
    abstract class S { constructor(private readonly a: number, public b = 2) {} abstract go(): Promise<number>; sum() { return this.a + this.b; } }
    class T extends S { override async go() { return this.sum(); } }
    function over(a: string): string; function over(a: number): number; function over(a: any) { return a; }
    const f = async <X,>(x: X): Promise<X> => x;
    async function main() {
      log([Color.Blue, Color[5], N.k, await N.f(), await new T(1).go(), over(3), await f<number>(4), (5 as unknown as string)!]);
    }`,

  "generators as arguments of functions without names keep their names": `
    async function main() {
      const f = async () => {}, g = function () {}, h = class {};
      const o = { async m() {}, k: async () => {}, *gen() {} };
      log([main.name, f.name, g.name, h.name, o.m.name, o.k.name, o.gen.name, (() => {}).name, [() => {}][0]!.name]);
      const name = (x: Function) => x.name;
      log(name(() => {}));
      log(name(class {}));
      log(name((log("first"), () => {})));
    }`,

  "what JavaScript catches here natively, it catches compiled": `
    async function main() {
      try { (undefined as any).x; } catch (e) { log(e); }
      try { (null as any)(); } catch (e) { log((e as Error).name); }
      try { log(undeclared); } catch (e) { log(e); }
      try { x; let x = 1; } catch (e) { log(e); }
      try { const [a] = 5 as any; } catch (e) { log((e as Error).name); }
      try { Object.freeze([]).push(1); } catch (e) { log((e as Error).name); }
      const deep = (): number => 1 + deep();
      try { deep(); } catch (e) { log((e as Error).name); }
    }`,
};

describe("runs as it does natively:", () => {
  for (const [name, source] of Object.entries(programs)) {
    test(name, async () => {
      const [native, compiled] = [await runNatively(source), await runCompiled(source)];
      expect(compiled.log).toEqual(native.log);
      expect(native.log.length, "a program that logs nothing shows nothing").toBeGreaterThan(1);
    });
  }
});
