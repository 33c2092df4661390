/** Small houses for the tests of `check` and `new`: a folder with a unit, a lesson and an exercise, all as they should be. */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { makeTree } from "../grader/folders.ts";

const project = resolve(import.meta.dirname, "../..");

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command of the project as a person would, without a terminal. */
export function command(name: "check" | "new" | "results", ...args: string[]): Promise<Ended> {
  return new Promise((done) => {
    const script = resolve(project, `src/cli/${name}.ts`);
    const child = execFile(process.execPath, [script, ...args], { cwd: project }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, stdout, stderr });
    });
    child.stdin?.end();
  });
}

export const lesson = `---
title: Hello
description: How to say hello.
objectives:
  - say hello
source:
  document: "Asynchronous Programming in Python: asyncio Basics"
  sections:
    - Coroutines
minutes: 5
---

<Program src="hello.ts" />

<Exercise slug="say-hello" />
`;

export const files: Record<string, string> = {
  "content/01-basics/unit.json": JSON.stringify({
    title: "Basics",
    description: "The first steps.",
    source: "Asynchronous Programming in Python: asyncio Basics",
  }),
  "content/01-basics/01-hello/index.mdx": lesson,
  "content/01-basics/01-hello/hello.ts": 'print("Hello");\n',
  "content/01-basics/01-hello/hello.py": 'print("Hello")\n',
  "exercises/say-hello/exercise.md": `---
title: Say hello
concepts: [print]
minutes: 1
hints: [A nudge, The way]
---

Print \`Hello\`.
`,
  "exercises/say-hello/start.ts": "",
  "exercises/say-hello/solution.ts": 'print("Hello");\n',
  "exercises/say-hello/alternatives/two-words.ts": 'print("Hel" + "lo");\n',
  "exercises/say-hello/alternatives/a-variable.ts": 'const word = "Hello";\nprint(word);\n',
  "exercises/say-hello/alternatives/a-function.ts": 'const say = print;\nsay("Hello");\n',
  "exercises/say-hello/mistakes/lower-case.ts":
    '// fails: says hello\n// says: should be "Hello", but is "hello"\nprint("hello");\n',
  "exercises/say-hello/mistakes/twice.ts":
    '// fails: says hello\n// says: after the 1 line that should be all\nprint("Hello");\nprint("Hello");\n',
  "exercises/say-hello/mistakes/silent.ts": "// fails: says hello\n// says: Nothing was printed\n",
  "exercises/say-hello/checks.ts": `import { because, check, expect } from "yieldpoint/checks";

check("says hello", async ({ run }) => {
  const it = await run();
  because(it.lines.length === 0, "It has nothing to say: write a print.");
  because(it.lines.length > 1, "It says more than was asked.");
  expect(it).toPrint(["Hello"]);
});
`,
};

/** A house in which these files are added or changed; null takes one away. */
export function makeHouse(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const all = Object.entries({ ...files, ...changes });
  return makeTree(Object.fromEntries(all.flatMap(([path, text]) => (text === null ? [] : [[path, text]]))));
}
