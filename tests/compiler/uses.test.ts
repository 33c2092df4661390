/** Of each call, the table of sites says what becomes of its value, and whether an `await` could be written there. */
import * as esbuild from "esbuild-wasm";
import { afterAll, expect, test } from "vitest";

import { program } from "./support.ts";

afterAll(() => esbuild.stop());

/** `f in [.map, asyncio.gather]: awaited, async` for each call of a name that begins with `f`. */
async function uses(source: string): Promise<string[]> {
  const { sites } = await program(source);
  return sites.flatMap(({ use }) => {
    if (use === undefined || !/^(?:this\.#?)?f\w*$/.test(use.callee)) return [];
    const into = use.into.length === 0 ? "" : ` in [${use.into.join(", ")}]`;
    return [`${use.callee}${into}: ${use.becomes}, ${use.around}`];
  });
}

const inAsync = (body: string) =>
  uses(`import asyncio, { gather } from "asyncio";\nasync function main() {\n${body}\n}`);

test("what a statement does with a call", async () => {
  expect(
    await inAsync(`
      f1();
      await f2();
      const kept = f3();
      if (f4()) return f5();
      while (!f6()) void f7();
      print(f8() ? f9() : 0, f10() + 1, \`\${f11()}\`, f12().then);
    `),
  ).toEqual([
    "f1: dropped, async",
    "f2: awaited, async",
    "f3: kept, async",
    "f4: condition, async",
    "f5: returned, async",
    "f6: negated, async",
    "f7: dropped, async",
    "f8: condition, async",
    "f9 in [print]: dropped, async",
    "f10: operand, async",
    "f11: operand, async",
    "f12: member, async",
  ]);
});

test("which calls it goes into, by the names that were written", async () => {
  expect(
    await inAsync(`
      await asyncio.gather(f1(), ...[f2()]);
      return gather(...[1, 2].map((n) => f3(n)));
    `),
  ).toEqual([
    "f1 in [asyncio.gather]: awaited, async",
    "f2 in [asyncio.gather]: awaited, async",
    "f3 in [.map, gather]: returned, plain",
  ]);
});

test("the function that runs it, which may not be able to await", async () => {
  expect(
    await uses(`
      f1();
      function plain() { f2(); }
      async function outer() { const inner = async () => { f3(); }; return [inner, () => f4()]; }
      async function* values() { yield f5(); await f9(); }
      class Safe {
        constructor() { f6(); }
        async open() { this.f7(); this.#f8(); }
        f7() {}
        #f8() {}
      }
    `),
  ).toEqual([
    "f1: dropped, module",
    "f2: dropped, plain",
    "f3: dropped, async",
    "f4: returned, plain",
    "f5: other, async",
    "f9: awaited, async",
    "f6: dropped, constructor",
    "this.f7: dropped, async",
    "this.#f8: dropped, async",
  ]);
});
