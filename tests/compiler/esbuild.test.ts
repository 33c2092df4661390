/**
 * What the compiler relies on in esbuild's output, read off esbuild itself. If one of these fails after an update, esbuild
 * has changed under src/compiler: each name of a test says which file there must be looked at.
 */
import * as esbuild from "esbuild-wasm";
import { afterAll, expect, test } from "vitest";

import { lower } from "../../src/compiler/esbuild.ts";
import { Lowered } from "../../src/compiler/lowered.ts";
import { findPreamble } from "../../src/compiler/preamble.ts";
import { Source } from "../../src/compiler/source.ts";

afterAll(() => esbuild.stop());

async function lowered(
  text: string,
): Promise<{ code: string; preamble: string; helpers: Map<string, string> }> {
  const source = new Source("main.ts", text);
  const lowering = await lower(esbuild.transform, source.text, source.path);
  if (!lowering.ok) throw new Error(JSON.stringify(lowering.errors));
  const parsed = new Lowered(source, lowering.code, lowering.map);
  const { end, declared } = findPreamble(parsed);
  const code = lowering.code.slice(end + 1).replace("var main_exports = {};\n", "");
  return { code, preamble: lowering.code.slice(0, end), helpers: new Map(declared) };
}

/** The first line of a helper's declaration: its name and parameters. */
function heads(preamble: string): Record<string, string> {
  const found = preamble.matchAll(/^var (__\w+) = ((?:\(.*?\)|\w+) => |function\(.*?\))?/gm);
  return Object.fromEntries([...found].map(([, name = "", head = ""]) => [name, head.replace(" => ", "")]));
}

test("preamble.ts: the helpers that the runtime replaces have the names and parameters that its hooks take", async () => {
  const { preamble } = await lowered(`
    async function a() { await 1; await using x = y; for await (const z of x) {} }
    async function* b() { yield* a(); await 1; }
  `);
  expect(
    heads(preamble),
    "esbuild's helpers have changed: compare src/compiler/preamble.ts and the Hooks",
  ).toEqual({
    __defProp: "",
    __getOwnPropDesc: "",
    __getOwnPropNames: "",
    __hasOwnProp: "",
    __knownSymbol: "(name, symbol)",
    __typeError: "(msg)",
    __copyProps: "(to, from, except, desc)",
    __toCommonJS: "(mod)",
    __async: "(__this, __arguments, generator)",
    __await: "function(promise, isYieldStar)",
    __asyncGenerator: "(__this, __arguments, generator)",
    __yieldStar: "(value)",
    __forAwait: "(obj, it, method)",
    __using: "(stack, value, async)",
    __callDispose: "(stack, error, hasError)",
  });
});

test("preamble.ts: strict mode is declared first, the helpers with `var`, and the learner's code begins a line", async () => {
  const { preamble, code } = await lowered("export const x = async () => 1;");
  expect(preamble.startsWith('"use strict";\nvar __defProp = ')).toBe(true);
  expect(code).toMatchInlineSnapshot(`
    "__export(main_exports, {
      x: () => x
    });
    module.exports = __toCommonJS(main_exports);
    const x = () => __async(null, null, function* () {
      return 1;
    });
    "
  `);
});

test("preamble.ts: a helper whose name the learner uses gets a digit", async () => {
  expect((await lowered("__async(async () => 1);")).helpers.get("__async2")).toBe("__async");
  expect((await lowered("const __async = async () => 1;")).code).toContain("const __async2 = () => __async(");
});

test("functions.ts: an async function wraps a generator without a name, handed to the helper as third argument", async () => {
  const { code } = await lowered(`
    async function f(a, b = g(), ...c) { return this.x + arguments.length; }
    class C extends B { async m() { await super.m(); } static async s(x) {} #p = async () => this; }
    async function* ag(x) { yield 1; await 2; yield* f(); return 3; }
  `);
  expect(code).toMatchInlineSnapshot(`
    "module.exports = __toCommonJS(main_exports);
    function f(_0) {
      return __async(this, arguments, function* (a, b = g(), ...c) {
        return this.x + arguments.length;
      });
    }
    class C extends B {
      m() {
        return __async(this, null, function* () {
          yield __superGet(C.prototype, this, "m").call(this);
        });
      }
      static s(x) {
        return __async(this, null, function* () {
        });
      }
      #p = () => __async(this, null, function* () {
        return this;
      });
    }
    function ag(x) {
      return __asyncGenerator(this, null, function* () {
        yield 1;
        yield new __await(2);
        yield* __yieldStar(f());
        return 3;
      });
    }
    "
  `);
});

test("yields.ts: esbuild puts `__yieldStar` into plain generators too, where the compiler takes it out again", async () => {
  const { code } = await lowered("function* g() { yield* other; }");
  expect(code, "if it is gone, so can markDelegation's care for plain generators").toContain(
    "yield* __yieldStar(other);",
  );
});

test("for-await.ts: `for await` is a try around a for loop with four variables, which are never reset", async () => {
  const { code } = await lowered(
    "async function f() { outer: for await (const [a] of g()) { continue outer; } }",
  );
  expect(code).toMatchInlineSnapshot(`
    "module.exports = __toCommonJS(main_exports);
    function f() {
      return __async(this, null, function* () {
        try {
          outer: for (var iter = __forAwait(g()), more, temp, error; more = !(temp = yield iter.next()).done; more = false) {
            const [a] = temp.value;
            continue outer;
          }
        } catch (temp) {
          error = [temp];
        } finally {
          try {
            more && (temp = iter.return) && (yield temp.call(iter));
          } finally {
            if (error)
              throw error[0];
          }
        }
      });
    }
    "
  `);
});

test("using.ts: `using` is a stack and a try, whose error is kept in variables that are never reset", async () => {
  const { code } = await lowered(
    "async function f() { for (const a of b) { using x = c; await using y = d; } } using z = e;",
  );
  expect(code).toMatchInlineSnapshot(`
    "module.exports = __toCommonJS(main_exports);
    function f() {
      return __async(this, null, function* () {
        for (const a of b) {
          var _stack2 = [];
          try {
            const x = __using(_stack2, c);
            const y = __using(_stack2, d, true);
          } catch (_2) {
            var _error2 = _2, _hasError2 = true;
          } finally {
            var _promise = __callDispose(_stack2, _error2, _hasError2);
            _promise && (yield _promise);
          }
        }
      });
    }
    var _stack = [];
    try {
      var z = __using(_stack, e);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
    "
  `);
});

test("imports.ts: imports are `require`, unused ones too, and exports are getters", async () => {
  const { code } = await lowered(`import asyncio, { sleep as nap } from "asyncio";
import * as t from "time";
import "./side";
import { unused } from "./unused";
import type { Gone } from "./gone";
export * from "./all";
export { sleep } from "asyncio";
nap(asyncio, t);`);
  expect(code).toMatchInlineSnapshot(`
    "__export(main_exports, {
      sleep: () => import_asyncio2.sleep
    });
    module.exports = __toCommonJS(main_exports);
    var import_asyncio = __toESM(require("asyncio"));
    var t = __toESM(require("time"));
    var import_side = require("./side");
    var import_unused = require("./unused");
    __reExport(main_exports, require("./all"), module.exports);
    var import_asyncio2 = require("asyncio");
    (0, import_asyncio.sleep)(import_asyncio.default, t);
    "
  `);
});

test("imports.ts: with a `using` at the top level, imports stay in front of its try", async () => {
  const { code } = await lowered('import asyncio from "asyncio";\nusing runner = new asyncio.Runner();');
  expect(code.indexOf('require("asyncio")')).toBeLessThan(code.indexOf("try {"));
});

test("references.ts: a learner's own `module` and `require` are renamed, `exports` is not", async () => {
  const { code } = await lowered("const module = 1, require = 2, exports = 3;");
  expect(code).toContain("\nconst module2 = 1, require2 = 2, exports = 3;\n");
});

test("explain.ts: the complaints that are said in other words have these texts", async () => {
  const texts = async (text: string) => {
    const lowering = await lower(esbuild.transform, text, "main.ts");
    return (lowering.ok ? lowering.warnings : lowering.errors).map((each) => each.text);
  };
  expect(await texts("await x;")).toEqual([expect.stringMatching(/^Top-level await is/)]);
  expect(await texts("function f() { await x; }")).toEqual([
    '"await" can only be used inside an "async" function',
  ]);
  expect(await texts("function f() { for await (const x of y) {} }")).toEqual([
    'Cannot use "await" outside an async function',
  ]);
  expect(await texts("function f() { yield 1; }")).toEqual([
    'Cannot use "yield" outside a generator function',
  ]);
  expect(await texts("return 1;")).toEqual([expect.stringMatching(/^Top-level return/)]);
  expect(await texts("import.meta;")).toEqual([expect.stringContaining('"import.meta" is not available')]);
  expect(await texts("f(1")).toEqual(['Expected ")" but found "export"']);
  expect(await texts('"abc')).toEqual(["Unterminated string literal"]);
  expect(await texts("`abc")).toEqual(["Unterminated string literal"]);
  expect(await texts("/* abc")).toEqual(['Expected "*/" to terminate multi-line comment']);
});
