/** One call that asks for more memory than a run may have is refused before the engine begins: nothing could stop it then. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import { defaultLimits } from "../../src/sandbox/limits/limits.ts";
import type { Sandbox } from "../../src/sandbox/run.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = createNodeSandbox();
  await sandbox.warm();
});
afterAll(() => sandbox.dispose());

/** What the program is told, and what it printed. A busy machine gets all the time that it needs. */
async function ends(text: string, memoryBytes = defaultLimits.memoryBytes): Promise<string> {
  const limits = { silenceMs: 20 * defaultLimits.silenceMs, memoryBytes };
  const { error, output } = await sandbox.run({ sources: { "main.ts": text }, entry: "main.ts", limits });
  return error === null ? output.map((chunk) => chunk.text).join("") : `${error.type}: ${error.message}`;
}

const ofAList = `copyWithin(0, 5) entries() every(() => true) fill(0) filter(() => true) find(() => false) findIndex(() => false)
findLast(() => false) findLastIndex(() => false) flat() flatMap((x) => x) forEach(() => 0) includes(1) indexOf(1) join() keys()
lastIndexOf(1) map((x) => x) reduce((x) => x, 0) reduceRight((x) => x, 0) reverse() shift() slice() some(() => false) sort()
splice(0, 5) toLocaleString() toReversed() toSorted() toSpliced(0, 1) unshift(1) values() with(0, 1) concat([1]) toString()`;
const calls = [
  ...ofAList.split(/(?<=\))\s+(?=\w)/).map((call) => `list.${call}`),
  "[1].concat(list)",
  "[...list]",
  "Math.max(...list)",
  "new Set([1, ...list])",
  "Array.from(list)",
  "Float64Array.from(list)",
  "JSON.stringify(list)",
  "Object.groupBy(list, () => 1)",
  "Promise.all(list)",
  "String.raw({ raw: list })",
  "`${list}`",
  "Array(1e9)",
  "Array.from({ length: 1e9 })",
  "[].constructor(1e9).fill(0)",
  "Reflect.construct([].constructor, [1e9]).fill(0)",
  "new (class extends Array {})(1e9)",
  "[].fill.call({ length: 1e9 }, 0)",
];

test("lists of a billion places", async () => {
  const program = (call: string) => `const list: any = [];\nlist.length = 1e9;\nprint(${call});`;
  const found: Record<string, string> = {};
  for (const call of calls) found[call] = await ends(program(call));
  const refused = "MemoryLimitError: a list of 1,000,000,000 places";
  expect(found).toEqual(Object.fromEntries(calls.map((call) => [call, refused])));
}, 120_000);

test("texts of hundreds of millions of letters", async () => {
  const texts: Record<string, string> = {
    '"x".repeat(400_000_000)': "400,000,000 characters",
    '"x".padStart(400_000_000)': "400,000,000 characters",
    '"x".padEnd(400_000_000)': "400,000,000 characters",
    'BigInt("9".repeat(10_000_000))': "10,000,000 digits",
    "long.split('')": "50,000,000 characters",
    "long.replaceAll('x', 'yyyyy')": "50,000,000 characters",
    "long.toUpperCase()": "50,000,000 characters",
    "encodeURIComponent(long)": "50,000,000 characters",
    "JSON.parse(long)": "50,000,000 characters",
  };
  const found: Record<string, string> = {};
  for (const call of Object.keys(texts)) {
    found[call] = await ends(
      `let long = "x".repeat(5_000_000);\nlong = [${"long,".repeat(10)}].join("");\nprint(${call});`,
    );
  }
  expect(found).toEqual(
    Object.fromEntries(
      Object.entries(texts).map(([call, what]) => [call, `MemoryLimitError: a text of ${what}`]),
    ),
  );
}, 120_000);

test("buffers that the engine would make past the counting constructors", async () => {
  const array = "new Uint8Array(100_000)";
  const made: Record<string, [string, string]> = {
    slice: [array, "one.slice()"],
    map: [array, "one.map((x: number) => x)"],
    filter: [array, "one.filter(() => true)"],
    "a buffer's slice": ["new ArrayBuffer(100_000)", "one.slice(0)"],
  };
  const found: Record<string, string> = {};
  for (const [what, [one, call]] of Object.entries(made)) {
    for (const constructor of ["undefined", "{ [Symbol.species]: undefined }"]) {
      found[`${what}, ${constructor}`] = await ends(
        `const one: any = ${one};
Object.defineProperty(one, "constructor", { value: ${constructor} });
for (let n = 0; n < 100_000; n++) ${call};`,
        2 ** 20,
      );
    }
  }
  const refused = "MemoryLimitError: typed arrays of more than 1 MB in one run";
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((what) => [what, refused])));
}, 120_000);

test("leaves ordinary lists and texts as they are", async () => {
  expect(
    await ends(`const list: any = [3, 1, 2];
class Odd extends Array {}
print([...list, 4], Math.max(...list), list.concat(5, [6]), list.map.name, list.map.length);
print(new Odd(1, 2).map((each: number) => each) instanceof Odd, BigInt("12") + 3n, typeof BigInt.asIntN);
print("a-b".split("-"), "ab".repeat(2), "x".padStart(3, "."), JSON.stringify(list));`),
  ).toBe("[3, 1, 2, 4] 3 [3, 1, 2, 5, 6] map 1\nTrue 15 function\n['a', 'b'] abab ..x [3,1,2]\n");
});

test("an error that passes through such a method names every line on its way", async () => {
  const { error } = await sandbox.run({
    sources: {
      "main.ts": `function check(n: number) { throw new ValueError("no"); }
function main() {
  [1].map((n) => check(n));
}
main();`,
    },
    entry: "main.ts",
  });
  expect(error?.frames.map(({ name, line }) => [name, line])).toEqual([
    ["<module>", 5],
    ["main", 3],
    ["<anonymous>", 3],
    ["check", 1],
  ]);
});

test("what cannot be spread is named as it was written", async () => {
  expect(await ends("const count: any = 5;\nprint([...count]);")).toBe("TypeError: count is not iterable");
});
