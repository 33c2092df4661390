/** Where the compiler refuses a program, the editor says what it says, and nothing else; and its fixes make it compile. */
import * as esbuild from "esbuild-wasm";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { compile } from "../../../src/compiler/compile.ts";
import type { Diagnostic } from "../../../src/compiler/program.ts";
import { applyEdits } from "../../../src/workbench/language/service/findings.ts";
import { declarations, findings, language, program } from "./ask.ts";

afterAll(() => esbuild.stop());

const options = {
  modules: Object.keys(declarations.exports),
  exports: declarations.exports,
  leftOut: declarations.leftOut,
};

async function refused(text: string): Promise<Diagnostic[]> {
  const compiled = await compile(esbuild.transform, { "main.ts": text }, "main.ts", options);
  return compiled.ok ? [] : compiled.diagnostics;
}

const HEAD = `import asyncio from "asyncio";\nasync function f() { return 1; }\n`;
const inMain = (line: string) => `${HEAD}async function main() {\n  ${line}\n}`;

/** Programs that the compiler refuses. */
const refusedOnes: readonly string[] = [
  inMain("await asyncio.wait_for(f(), timeout=2);"),
  inMain('const t = asyncio.create_task(f(), name="a");'),
  inMain("print(await asyncio.gather(f(), return_exceptions=True));"),
  inMain("const q = new asyncio.Queue(maxsize=3);"),
  inMain('print("a", "b", sep="-", end="");'),
  inMain("await asyncio.wait([asyncio.create_task(f())], timeout=1, return_when=asyncio.FIRST_COMPLETED);"),
  inMain("print(nosuch=f());"),
  inMain("return None;"),
  inMain("print(self.name);"),
  inMain("print(len([1]), sum([1]), max(1, 2), sorted([2, 1]), list('ab'), enumerate([1]), input());"),
  'import random from "random";',
  'import lodash from "lodash";',
  'import asyncio from "asyncoi";',
  'import { x } from "./nosuch";',
  'const asyncio = require("asyncio");',
  "```ts\nprint(1);\n```",
  "print(“a”);",
  "print(1);\n\u200bprint(2);",
  ">>> print(1)\n>>> print(2)",
  "if (1 &lt; 2) print(1);",
  `${HEAD}await f();`,
  "function g() { await f(); }\nasync function f() {}",
  "def main():\n  print(1)",
  "class A {\n  async constructor() {\n    await asyncio.sleep(1);\n  }\n}",
  `${HEAD}class A {\n  constructor() {\n    await f();\n  }\n}`,
  "class A {\n  greet(self) { print(self.name); }\n}",
  inMain("with (new Pool(2)) {\n    print(1);\n  }"),
  inMain("with (new Pool(2) as pool) {\n    print(pool);\n  }"),
  inMain("async with (asyncio.timeout(1)) {\n    await f();\n  }"),
  inMain("async with asyncio.timeout(1) { await f(); }"),
  inMain("try { await f(); } catch (ValueError) { print(1); }"),
  inMain("try { await f(); } catch (asyncio.CancelledError) { print(1); }"),
  inMain("try { await f(); } catch (ValueError as e) { print(e); }"),
  inMain("try {\n    await f();\n  } except (ValueError, KeyError) as e {\n    print(e);\n  }"),
  inMain("const a, b = await asyncio.gather(f(), f());"),
  inMain("let a = 1, b = 2;\n  a, b = b, a;\n  print(a, b);"),
  inMain("(a, b) = 1, 2;").replace("main()", "main(a, b)"),
  inMain("for (const a, b of [[1, 2]]) {\n    print(a, b);\n  }"),
  inMain("print(7 // 2);"),
  inMain("total = 0;\n  for (n of [1]) total += n;\n  print(total);"),
  inMain("[a, b] = await asyncio.gather(f(), f());\n  print(a, b);"),
  inMain("last = 1;") + "\nprint(last);",
  inMain("if (1 > 2) raise ValueError('no');"),
  inMain("print(1 if 2 > 1 else 3);"),
  inMain("if (not 1 or 2 is None) print(1);"),
  inMain("await asyncio.gather(*[f() for n in [1, 2]]);"),
];

test("the editor and the compiler say the same of the same places", async () => {
  for (const text of refusedOnes) {
    const compilers = (await refused(text)).map(({ line, column, message, help = "" }) =>
      `${line}:${column} ${message} ${help}`.replace(/ Make the function async.*/, ""),
    );
    const editors = findings(text).map(([, , message]) => message!);
    const places = language.diagnose(program(text)).map(({ start }) => {
      const before = text.slice(0, start).split("\n");
      return `${before.length}:${before.at(-1)!.length + 1}`;
    });
    expect(editors.map((message, index) => `${places[index]!} ${message}`.trim())).toEqual(
      compilers.map((each) => each.trim()),
    );
  }
});

test("keywords of Python become an object", () => {
  const fixed = (line: string) => {
    const text = inMain(line);
    const [first] = language.diagnose(program(text));
    return applyEdits(text, first!.fixes[0]!.edits);
  };
  expect(fixed("await asyncio.wait_for(f(), timeout=2);")).toBe(
    inMain("await asyncio.wait_for(f(), { timeout: 2 });"),
  );
  expect(fixed('print("a", sep="-", end="", flush=True);')).toBe(
    inMain('print("a", { sep: "-", end: "", flush: true });'),
  );
  expect(fixed("const q = new asyncio.Queue(maxsize=3);")).toBe(
    inMain("const q = new asyncio.Queue({ maxsize: 3 });"),
  );
  expect(findings(inMain("let n = 0; print(n = 2);"))).toEqual([]);
  expect(findings(inMain('asyncio.create_task(f(), name="a");'))).toEqual([
    [
      "python",
      "name",
      '`name = ...` inside a call is an assignment here, not a keyword argument. Keyword arguments go in an object at the end: `{ name: "a" }`.',
    ],
  ]);
});

test("a wrong number of arguments is told in Python's words, as the run would", () => {
  const said = (line: string) =>
    findings(inMain(line)).map(([code, at, message]) => `${code} ${at}: ${message}`);
  expect(said("await asyncio.wait([asyncio.create_task(f())], 1);")).toEqual([
    "arguments 1: TypeError: wait() takes 1 positional argument but 2 were given. Python takes `timeout` only by name. Names come in an object at the end: `asyncio.wait(fs, { timeout: 1 })`.",
  ]);
  expect(said("await asyncio.sleep();")).toEqual([
    "arguments sleep: TypeError: sleep() missing 1 required positional argument: 'delay'.",
  ]);
  expect(said("print(new asyncio.Queue(1, 2), new asyncio.Queue().put());").slice(0, 2)).toEqual([
    "arguments 2: TypeError: Queue.__init__() takes from 1 to 2 positional arguments but 3 were given. It takes no more than this: `new Queue(maxsize)`.",
    "arguments put: TypeError: Queue.put() missing 1 required positional argument: 'item'.",
  ]);
  expect(said("await f(1, 2);")).toEqual([
    "arguments 1: `f(...)` takes no arguments, and 2 are given. Python raises TypeError; here the extra ones are ignored.",
  ]);
  expect(said("const g = (a, b = 1) => a; g();")).toEqual([
    "arguments g: `g(...)` is called without `a`. Python raises TypeError; here a missing argument is `None`.",
  ]);
  for (const [wrong, right] of [
    [
      "await asyncio.wait([asyncio.create_task(f())], 1);",
      "await asyncio.wait([asyncio.create_task(f())], { timeout: 1 });",
    ],
    ['asyncio.create_task(f(), "a");', 'asyncio.create_task(f(), { name: "a" });'],
    ["await asyncio.wait_for(f(), 1, 2, 3);", "await asyncio.wait_for(f(), 1);"],
    ["await f(1, 2);", "await f();"],
  ] as const) {
    const [finding] = language.diagnose(program(inMain(wrong)));
    expect(applyEdits(inMain(wrong), finding!.fixes[0]!.edits)).toBe(inMain(right));
    expect(findings(inMain(right))).toEqual([]);
  }
});

test("a class is called with new", () => {
  expect(findings(inMain("const q = asyncio.Queue(3);"))).toEqual([
    [
      "without-new",
      "asyncio.Queue",
      "`asyncio.Queue` is a class, and an instance of it is made with `new`: `new asyncio.Queue(...)`.",
    ],
  ]);
});

/** Programs that are wrong in other ways; each has at least one fix. */
const wrongOnes: readonly string[] = [
  inMain("f();"),
  inMain("const n = f() + 1;"),
  inMain("const q = asyncio.Queue(3);"),
  inMain("print((await asyncio.Queue(3).get()));"),
  inMain("if (f()) print(1);"),
  inMain("[1].forEach(async (n) => { print(n); });"),
  inMain("const some = [1]; print(some.filter(async (n) => n > 1));"),
  inMain("const some = [1]; print(some.every(async (n) => n > 1));"),
  inMain("await [1].map(async (n) => n);"),
  inMain("const t = asyncio.create_task(f); if (t.done) print(1);"),
  inMain("await f; await asyncio.wait_for(f, 1);"),
  inMain("await using _ = new asyncio.Lock();"),
  inMain("using _ = new asyncio.Lock();"),
  inMain("for (const x of (async function* () { yield 1; })()) print(x);"),
  inMain("asyncio.slep(1); sleep(1); prnt(1);"),
  "async function f() {}\nfunction g() { f(); }\nclass A { go() { f(); } *gen() { f(); } static x = f(); }",
  "async function f() {}\nconst g = () => f() + 1, h = function () { f(); }, k = { m() { f(); }, get p() { f(); return 1; } };",
  "f();\nasync function f() {}",
  "async function main() { time.sleep(1); await sleep(1); }",
];

/** Where the compiler refuses a program and the editor offers a fix, the program is the compiler's as soon as it is applied. */
test("a fix of what the compiler refuses makes a program of it", async () => {
  /** Where what would be right depends on more than the text. */
  const open = new Set(["unknown-import", "await-outside-async", "top-level-await", "commonjs"]);
  for (const text of refusedOnes) {
    let fixed = text;
    for (let count = 0; count < 9; count++) {
      const fixable = language
        .diagnose(program(fixed))
        .find(({ severity, fixes }) => severity === "error" && fixes.length > 0);
      if (fixable === undefined) break;
      fixed = applyEdits(fixed, fixable.fixes[0]!.edits);
    }
    const left = (await refused(fixed)).filter(
      ({ code, message }) => !open.has(code) && !/`(?:sorted|input)`/.test(message),
    );
    expect([text, fixed, left]).toEqual([text, fixed, []]);
  }
});

/** Every right program of the lessons, with its first `await` forgotten. */
const forgetful = () =>
  globSync("content/**/*.ts", { cwd: fileURLToPath(new URL("../../..", import.meta.url)) })
    .sort()
    .map((path) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8"))
    .filter((text) => text.includes("await "))
    .map((text) => text.replace(/\bawait (?!using)/, ""));

test("every fix makes a program that compiles at least as far", { timeout: 120_000 }, async () => {
  const harm: string[] = [];
  let fixes = 0;
  for (const text of [...refusedOnes, ...wrongOnes, ...forgetful()]) {
    const before = (await refused(text)).length;
    for (const finding of language.diagnose(program(text))) {
      for (const { title, edits } of finding.fixes) {
        fixes += 1;
        const fixed = applyEdits(text, edits);
        const after = await refused(fixed);
        const isStill = language
          .diagnose(program(fixed))
          .some(({ start, message }) => start === finding.start && message === finding.message);
        if (after.length > before || isStill)
          harm.push(`${title}: ${fixed}: ${after[0]?.message ?? "said again"}`);
      }
    }
  }
  expect(harm).toEqual([]);
  expect(fixes).toBeGreaterThan(60);
});
