/** The stacks of browsers that the other tests do not run in. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createNodeCompiler } from "../../src/compiler/node.ts";
import type { Program } from "../../src/compiler/program.ts";
import { readStacks, type Stacks } from "../../src/sandbox/stack.ts";

const compiler = createNodeCompiler({ modules: ["asyncio"] });
afterAll(() => compiler.dispose());

const text = `import asyncio from "asyncio";
function check() { throw new Error("no"); }
async function main() { [1].map(() => check()); }
asyncio.run(main());`;

let program: Program;
let stacks: Stacks;
/** `line:column` in the compiled code of a piece of it. */
const at = (piece: string, within = 0): string => {
  const { code } = program.modules[0]!;
  const before = code.slice(0, code.indexOf(piece) + within).split("\n");
  expect(code).toContain(piece);
  return `${before.length}:${before.at(-1)!.length + 1}`;
};

/** What the body of `main` is called on the stack. */
const body = () => /__ypf\d+/.exec(program.modules[0]!.code)?.[0];

beforeAll(async () => {
  const compiled = await compiler.compile({ "main.ts": text }, "main.ts");
  if (!compiled.ok) throw new Error("it should compile");
  program = compiled.program;
  stacks = readStacks(program, "(prefix)");
});

function framesOf(stack: string): [string, number][] {
  const error = new Error("no");
  error.stack = stack;
  return stacks.frames(error).map(({ name, line }) => [name, line]);
}

const expected = [
  ["main", 3],
  ["<anonymous>", 3],
  ["check", 2],
];

test("reads V8's", () => {
  expect(
    framesOf(`Error: no
    at fake (yieldpoint:///main.ts in a message
    at check (yieldpoint:///main.ts:${at("throw new Error")})
    at yieldpoint:///main.ts:${at("check())")}
    at Array.map (<anonymous>)
    at ${body()} (yieldpoint:///main.ts:${at(".map(", 1)})
    at Generator.next (<anonymous>)
    at resume (blob:null/1234:10:20)
    at __yieldpoint_module (yieldpoint:///main.ts:${at(".run(", 1)})`),
  ).toEqual(expected);
});

test("reads Firefox's", () => {
  expect(
    framesOf(`check@yieldpoint:///main.ts:${at("throw new Error")}
${body()}/<@yieldpoint:///main.ts:${at("check())")}
${body()}@yieldpoint:///main.ts:${at(".map(", 1)}
resume@blob:null/1234:10:20
__yieldpoint_module@yieldpoint:///main.ts:${at(".run(", 1)}
`),
  ).toEqual(expected);
});

test("reads Safari's", () => {
  expect(
    framesOf(`check@yieldpoint:///main.ts:${at("throw new Error")}
@yieldpoint:///main.ts:${at("check())")}
map@[native code]
${body()}@yieldpoint:///main.ts:${at(".map(", 1)}
next@[native code]
resume@blob:null/1234:10:20
__yieldpoint_module@yieldpoint:///main.ts:${at(".run(", 1)}`),
  ).toEqual(expected);
});

test("reads Safari's when each module is a script of its own, with something put before its first line", () => {
  const blob = "blob:null/5e0c2ff9-9ae3-4a3c-a6c1-8b6a0e6f1a52";
  const readdressed = readStacks(program, "(prefix)", (stack) =>
    stack.replaceAll(blob, "yieldpoint:///main.ts"),
  );
  const error = new Error("no");
  error.stack = `check@${blob}:${at("throw new Error")}\n__yieldpoint_module@${blob}:${at(".run(", 1)}`;
  expect(readdressed.frames(error).map(({ name, line }) => [name, line])).toEqual([
    ["<module>", 4],
    ["check", 2],
  ]);
});

test("a function without a name that makes a value has none in Firefox either", () => {
  expect(framesOf(`twice<@yieldpoint:///main.ts:${at("throw new Error")}`)).toEqual([["<anonymous>", 2]]);
});

test("the check in a loop's round is about the loop, at whichever of its columns an engine names it", async () => {
  const compiled = await compiler.compile({ "main.ts": "let n = 1;\nwhile (n) {\n  n = 2;\n}\n" }, "main.ts");
  if (!compiled.ok) throw new Error("it should compile");
  const { code } = compiled.program.modules[0]!;
  const before = code.slice(0, code.indexOf("__yp.exhausted(")).split("\n");
  const loop = readStacks(compiled.program, "");
  const columns = [
    "__yp.exhausted(".indexOf("__yp"),
    "__yp.exhausted(".indexOf("exh"),
    "__yp.exhausted(".indexOf("("),
  ];
  const found = columns.map((within) => {
    const error = new Error("no");
    error.stack = `f@yieldpoint:///main.ts:${before.length}:${before.at(-1)!.length + 1 + within}`;
    return loop.frames(error).map(({ line, column }) => `${line}:${column}`);
  });
  expect(found).toEqual([["2:1"], ["2:1"], ["2:1"]]);
});

test("skips the runtime's frames above the learner's, and stops at those below", () => {
  expect(
    framesOf(`TypeError: no
    at whyNotAwaitable (blob:null/1234:1:2)
    at check (yieldpoint:///main.ts:${at("throw new Error")})
    at resume (blob:null/1234:10:20)
    at __yieldpoint_module (yieldpoint:///main.ts:${at(".run(", 1)})`),
  ).toEqual([["check", 2]]);
});

test("takes a stack that is no text, or cannot be had, for none", () => {
  const odd = new Error("x");
  Object.defineProperty(odd, "stack", { value: 5 });
  const nasty = new Error("x");
  Object.defineProperty(nasty, "stack", {
    get() {
      throw new Error("no");
    },
  });
  expect([stacks.frames(odd), stacks.frames(nasty)]).toEqual([[], []]);
});

test("gives the source's lines", () => {
  expect([stacks.source("main.ts", 2), stacks.source("main.ts", 99), stacks.source("other.ts", 1)]).toEqual([
    'function check() { throw new Error("no"); }',
    undefined,
    undefined,
  ]);
});
