/** Advice that can be followed: each line that a complaint suggests, put where it says, compiles, and is complained of no more. */
import * as esbuild from "esbuild-wasm";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

import { pythonHabit, puttingRight } from "../../src/compiler/complaints/python/habit.ts";
import { slips, type Edit } from "../../src/compiler/complaints/slips/slips.ts";
import { compile } from "../../src/compiler/compile.ts";
import type { Diagnostic } from "../../src/compiler/program.ts";
import { namesOf } from "../../src/sandbox/words/names.ts";
import { builtinModules } from "../../src/modules/index.ts";

afterAll(() => esbuild.stop());

const exports = namesOf(builtinModules);
const options = { modules: Object.keys(exports), exports };

async function refused(text: string): Promise<Diagnostic[]> {
  const compiled = await compile(esbuild.transform, { "main.ts": text }, "main.ts", options);
  return compiled.ok ? [] : compiled.diagnostics;
}

async function assignsConstant(text: string): Promise<boolean> {
  const compiled = await compile(esbuild.transform, { "main.ts": text }, "main.ts", options);
  return compiled.ok && compiled.warnings.some(({ message }) => message.includes("is a constant"));
}

/** What a complaint's advice comes to; null where it has none. */
function editsFor(text: string, { line, code, help = "" }: Diagnostic): Edit[] | null {
  const lines = text.split("\n");
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
  if (code === "undeclared") return editsOf(text, line, help);
  const slip = slips(text, false).find((each) => lineOf(each.offset) === line && each.code === code);
  if (slip !== undefined && slip.edits.length > 0) return slip.edits;
  return code === "python" && pythonHabit(lines, line - 1) !== null
    ? puttingRight(text, lines, line - 1)
    : null;
}

/** The line that a help gives, in the place of the one that it is about; or at the top of the file, after what is imported. */
function editsOf(text: string, line: number, help: string): Edit[] {
  const lines = text.split("\n");
  const startOf = (at: number) => lines.slice(0, at).join("\n").length + (at === 0 ? 0 : 1);
  const written = /Write: (.*)$/.exec(help)?.[1];
  if (written !== undefined) {
    const indent = /^\s*/.exec(lines[line - 1]!)![0].length;
    return [{ start: startOf(line - 1) + indent, length: lines[line - 1]!.length - indent, text: written }];
  }
  const declaration = /at the top of the file: (.*)$/.exec(help)![1]!;
  const last = lines.findLastIndex((each) => /^import\b|^\} from /.test(each));
  return [{ start: startOf(last + 1), length: 0, text: `${declaration}\n` }];
}

const edited = (text: string, edits: readonly Edit[]) =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (now, { start, length, text: put }) => now.slice(0, start) + put + now.slice(start + length),
      text,
    );

/** A program after all advice that it gets; and what is said of it then. */
async function advised(text: string): Promise<{ text: string; advice: number; left: string[] }> {
  let now = text;
  for (let advice = 0; ; advice++) {
    const complaints = await refused(now);
    const edits = complaints.map((each) => editsFor(now, each)).find((each) => each !== null);
    if (edits == null || advice > 30) {
      return { text: now, advice, left: complaints.map(({ line, message }) => `${line}: ${message}`) };
    }
    now = edited(now, edits);
  }
}

/** Python, line for line; what its advice makes of it compiles. */
const scripts: Record<string, [python: string, typescript: string]> = {
  "a whole script": [
    `import asyncio
from asyncio import sleep

class Worker:
    def __init__(self, name):
        this.name = name

    async def run(self, n: int = 3):
        async with asyncio.timeout(1):
            for i in range(n):
                if i > 1 and not this.name:
                    raise ValueError("no name")
                elif i is None:
                    print(f"{i} of {n}")
                else:
                    await sleep(1)

async def main():
    try:
        await asyncio.gather(*[Worker("a").run(i) for i in range(3)])
    except (ValueError, KeyError) as e:
        print(e)
    finally:
        print("done" if 1 > 2 else "so")

if __name__ == "__main__":
    asyncio.run(main())
`,
    `import asyncio from "asyncio";
import { sleep } from "asyncio";

class Worker {
    constructor(name) {
        this.name = name
    }

    async run(n = 3) {
        { await using _ = asyncio.timeout(1);
            for (let i = 0; i < n; i++) {
                if (i > 1 && !this.name) {
                    throw new ValueError("no name");
                } else if (i === null) {
                    print(\`\${i} of \${n}\`)
                } else {
                    await sleep(1)
                }
            }
        }
    }
}

async function main() {
    try {
        await asyncio.gather(...[...Array(3).keys()].map((i) => Worker("a").run(i)))
    } catch (e) { if (!(e instanceof ValueError || e instanceof KeyError)) throw e;
        print(e)
    } finally {
        print(1 > 2 ? "done" : "so")
    }
}

if (__name__ === "__main__") {
    asyncio.run(main())
}
`,
  ],
  "a block on its header's line": ["while True: print(1)", "while (true) { print(1); }"],
  "a block with nothing in it": ["def later():", "function later() { }"],
};

test.each(Object.entries(scripts))(
  "%s becomes TypeScript, advice by advice",
  async (_, [python, typescript]) => {
    const { text, left } = await advised(python);
    expect(left).toEqual([]);
    expect(text).toBe(typescript);
  },
);

/** How a reader of Python would write a line of TypeScript. */
const pythonized: Record<string, (text: string) => string> = {
  raise: (text) => text.replace(/\bthrow new (\w+\(.*\));/, "raise $1"),
  "raise with new": (text) => text.replace(/\bthrow new /, "raise new "),
  "a filter in catch": (text) => text.replace(/\bcatch \(\w+\) \{/, "catch (ValueError) {"),
  "a filter of a module": (text) =>
    text.replace(/\bcatch(?: \(\w+\))? \{/, "catch (asyncio.CancelledError) {"),
  "except ... as": (text) => text.replace(/\bcatch \((\w+)\) \{/, "except (ValueError, KeyError) as $1 {"),
  "a pair with const": (text) => text.replace(/\bconst \[(\w+, \w+(?:, \w+)*)\] =/, "const $1 ="),
  "a pair without": (text) => text.replace(/^( *)const \[(\w+, \w+(?:, \w+)*)\] =/m, "$1$2 ="),
  "no declaration": (text) => text.replace(/^( *)(?:const|let) (?=(\w+) =)(?![^]*\bexport\b.*\b\2\b)/m, "$1"),
  "a loop without a declaration": (text) => text.replace(/^( *for (?:await )?\()const (?=\w+ of)/m, "$1"),
  and: (text) => text.replace(/^( *(?:if|while) \(.*)\) \{$/m, "$1 and true) {"),
  not: (text) => text.replace(/^( *(?:if|while) \()(?=\w[\w.]*\))/m, "$1not "),
  "is None": (text) => text.replace(/^( *if \(\w+) === null/m, "$1 is None"),
  "for ... in": (text) =>
    text.replace(
      /^( *)for \(const (\w+|\[\w+, \w+\]) of (.+)\) \{$/m,
      (_, indent: string, name: string, items: string) =>
        `${indent}for ${name.replaceAll(/[[\]]/g, "")} in ${items} {`,
    ),
  "async for": (text) =>
    text.replace(/^( *)for await \(const (\w+) of (.+)\) \{$/m, "$1async for $2 in $3 {"),
  with: (text) => text.replace(/^( *)\{\n *using (\w+) = (.+);$/m, "$1with ($3 as $2) {"),
  "async with": (text) =>
    text.replace(
      /^( *)\{\n *await using (\w+) = (?:await enter\((.+)\)|(.+));$/m,
      "$1async with $3$4 as $2 {",
    ),
  "if without parentheses": (text) => text.replace(/^( *)if \(([^()]*)\) \{$/m, "$1if $2 {"),
  "a conditional": (text) => text.replace(/\bprint\(("[^"\\]*")\);/, "print($1 if __name__ else 0);"),
  def: (text) =>
    text.replace(/\basync function (\w+)\(([^()]*)\)(?:: [\w<>[\]]+)? \{$/m, "async def $1($2) {"),
  "//": (text) => text.replace(/\b(print\(.*\w)\);$/m, "$1, 7 // 2);"),
  // Where nothing is async, no place could await the static method: there the words alone help.
  "await in a constructor": (text) =>
    !/\basync\b/.test(text)
      ? text
      : text.replace(
          /(\n *constructor\((?!.*\b(?:public|private|readonly)\b).*\) \{)(?!\n *super)/,
          "$1\n    await asyncio.sleep(1);",
        ),
};

const programs = () =>
  globSync(
    [
      "content/**/*.ts",
      "exercises/*/{solution,start}.ts",
      "tests/conformance/twins/**/*.ts",
      "tests/grader/misconceptions/**/*.ts",
    ],
    { cwd: fileURLToPath(new URL("../..", import.meta.url)) },
  )
    .filter((path) => !path.endsWith(".test.ts"))
    .sort()
    .map((path) => [path, readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")] as const);

test(
  "what Python's habits make of right programs is put right, each by its own advice",
  { timeout: 300_000 },
  async () => {
    const wrong: string[] = [];
    const counts = new Map(Object.keys(pythonized).map((habit) => [habit, 0]));
    for (const [path, text] of programs()) {
      if ((await refused(text)).some(({ code }) => code !== "unknown-import")) continue;
      for (const [habit, write] of Object.entries(pythonized)) {
        const slipped = write(text);
        if (slipped === text) continue;
        counts.set(habit, counts.get(habit)! + 1);
        // Declared further out as well, it is another's: of that there is a warning.
        if (await assignsConstant(slipped)) continue;
        const { advice, left } = await advised(slipped);
        const others = left.filter(
          (each) => !each.includes("There is no module") && !each.includes("There is no file"),
        );
        if (advice === 0 || others.length > 0) {
          wrong.push(`${habit} in ${path}: ${advice === 0 ? "no advice" : ""} ${others.join(" / ")}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect([...counts].filter(([, count]) => count === 0)).toEqual([]);
  },
);
