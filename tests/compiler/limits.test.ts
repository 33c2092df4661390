/** What would hold the compiler up is refused in words, or passed over, at once. */
import type { TransformResult } from "esbuild-wasm";
import { expect, test } from "vitest";
import { pythonHabit } from "../../src/compiler/complaints/python/habit.ts";
import { helpTopLevel } from "../../src/compiler/complaints/awaits.ts";
import { moduleSuffix } from "../../src/compiler/esbuild.ts";
import { refuseLongFile } from "../../src/compiler/long-file.ts";
import { refuseDeepNesting } from "../../src/compiler/nesting.ts";
import { gaveUpOn, oneAtATime } from "../../src/compiler/one-at-a-time.ts";
import { nearest } from "../../src/compiler/spelling.ts";
import { Source } from "../../src/compiler/source.ts";

const refusal = (text: string) => {
  const refused = refuseLongFile(new Source("main.ts", text));
  return refused === null ? null : [refused.code, refused.line, refused.message, refused.help];
};

test("an enum that doubles a text again and again is refused at the line where it grows too long", () => {
  const doubling = Array.from({ length: 30 }, (_, i) => `  a${i + 1} = \`\${a${i}}\${a${i}}\`,`);
  expect(refusal(["enum E {", '  a0 = "x",', ...doubling, "}"].join("\n"))).toEqual([
    "too-long",
    10,
    "The texts of this enum grow too long to be worked out beforehand.",
    "Write the texts out, or make them in a function, when the program runs.",
  ]);
  const adding = Array.from({ length: 30 }, (_, i) => `  a${i + 1} = a${i} + a${i},`);
  expect(refusal(["enum E {", '  a0 = "x",', ...adding, "}"].join("\n"))?.[0]).toBe("too-long");
});

test("enums as people write them pass", () => {
  const counting = Array.from({ length: 30 }, (_, i) => `  a${i + 1} = a${i} + 1,`);
  expect(
    refusal(["enum E {", "  a0 = 1,", ...counting, "}", 'print("done" + "and" + "done");'].join("\n")),
  ).toBeNull();
  expect(refusal('enum Color { Red = "red", Blue = "blue" }\nprint("a" + "b");')).toBeNull();
  expect(refusal(`// An enum would do.\nprint(${'"a" + '.repeat(40)}"b");`)).toBeNull();
});

test("a file of megabytes is refused with its size", () => {
  expect(refusal(`print(1); //${"x".repeat(1_000_000)}`)).toEqual([
    "too-long",
    1,
    "This file has 1,000,012 characters, too many to be compiled.",
    "A file may have 1,000,000 characters. Is there data in it that the program could make instead?",
  ]);
});

test("long lines and words are passed over by what compares and explains", () => {
  const long = 1_000_000;
  expect(pythonHabit([`for x in a${" ".repeat(long)}!`], 0)).toBeNull();
  expect(helpTopLevel("await asyncio.run(".repeat(long / 20))).toContain("await ...;");
  expect(nearest("a".repeat(long), ["b".repeat(long)])).toBeNull();
});

const deep = (text: string) => {
  const refused = refuseDeepNesting(new Source("main.ts", text));
  return refused === null ? null : [refused.code, refused.line, refused.message];
};
const tooDeep = (line: number) => ["too-deep", line, "This file is nested too deeply to be compiled."];

test("what nests without brackets is refused at the line where it gets too deep", () => {
  const elses = Array.from({ length: 2_000 }, (_, n) => `else if (x === ${n}) print(${n});`);
  expect(deep(["if (x) print();", ...elses].join("\n"))).toEqual(tooDeep(1_002));
  expect(deep(`print(1);\nconst f = ${"() => ".repeat(1_500)}1;`)).toEqual(tooDeep(2));
  expect(deep(`print(1);\n${"a: ".repeat(1_500)}for (;;) break;`)).toEqual(tooDeep(2));
  expect(deep(`print(${"- ".repeat(1_500)}1);`)).toEqual(tooDeep(1));
  expect(deep(`o${".m()".repeat(1_500)};`)).toEqual(tooDeep(1));
});

test("long files without such nesting pass", () => {
  const lines = (line: (n: number) => string) => Array.from({ length: 3_000 }, (_, n) => line(n)).join("\n");
  expect(deep(lines((n) => `const f${n} = (a) => (b) => a + b`))).toBeNull();
  expect(deep(lines((n) => `if (x === ${n}) print(${n});\nelse print(0);`))).toBeNull();
  expect(deep(lines((n) => `task${n}.cancel()`))).toBeNull();
  expect(deep(`const o = { ${lines((n) => `a${n}: ${n},`)} };`)).toBeNull();
  expect(deep(`const list = [${lines((n) => `-${n}.5,`)}];`)).toBeNull();
});

test("esbuild is given one file at a time, and what it began with last is known", async () => {
  const log: string[] = [];
  const first = Promise.withResolvers<TransformResult>();
  const transform = oneAtATime(
    (text) => (text === "a" ? first.promise : Promise.resolve({ code: text } as TransformResult)),
    ({ path, text }) => log.push(`${path} ${text}`),
  );
  const both = Promise.allSettled([
    transform("a", { sourcefile: "a.ts" }),
    transform("b", { sourcefile: "b.ts" }),
  ]);
  await Promise.resolve();
  expect(log).toEqual(["a.ts a"]);
  first.reject(new Error("it died"));
  expect((await both).map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  expect(log).toEqual(["a.ts a", "b.ts b"]);
});

test("a file on which esbuild ended is told at its longest line, and only to its own program", () => {
  const text = `print(1);\nprint(${"1 + ".repeat(1_000)}1);`;
  const file = { path: "main.ts", text: text + moduleSuffix };
  expect(gaveUpOn({ "main.ts": "print(2);" }, file)).toBeNull();
  expect(gaveUpOn({ "other.ts": text }, file)).toBeNull();
  expect(gaveUpOn({ "main.ts": text }, null)).toBeNull();
  const told = gaveUpOn({ "main.ts": text }, file);
  expect(
    told?.ok === false &&
      told.diagnostics.map(({ code, line, message, help }) => [code, line, message, help]),
  ).toEqual([
    [
      "too-deep",
      2,
      "The compiler gave up on this file: something in it is nested too deeply or is too long.",
      "Move inner parts into functions of their own, and let the program make long data itself.",
    ],
  ]);
});
