/** Right programs are not called wrong: every program of the course, as the editor reads it. */
import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { language } from "./ask.ts";

const house = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path: string) => readFileSync(house + path, "utf8");
const list = (pattern: string) => globSync(pattern, { cwd: house }).sort();

/** What is said of a file: `code: text`. */
function said(name: string, files: Record<string, string>, file: string): string[] {
  return language
    .diagnose({ bench: name, files, file })
    .map(({ code, start, length }) => `${code}: ${files[file]!.slice(start, start + length)}`);
}

const complaints = (paths: readonly string[]) =>
  Object.fromEntries(
    paths
      .map((path) => [path, said(path, { "main.ts": read(path) }, "main.ts")] as const)
      .filter(([, list]) => list.length > 0),
  );

test("the programs of lessons are without a fault", () => {
  expect(complaints(list("content/**/*.ts"))).toEqual({});
});

test("solutions, other right answers and programs to look at are without a fault", () => {
  expect(complaints(list("exercises/*/{solution,program}.ts"))).toEqual({});
  expect(complaints(list("exercises/*/alternatives/*.ts"))).toEqual({});
});

test("of what exercises start from, only what is to be mended is said", () => {
  expect(complaints(list("exercises/*/start.ts"))).toEqual({
    "exercises/await-the-greeting/start.ts": [
      'forgotten-await: greet("Ada")',
      'forgotten-await: greet("Grace")',
    ],
  });
});

test("drivers beside a solution are without a fault, and know what they import", () => {
  const found = list("exercises/*/drivers/*.ts").flatMap((path) => {
    const files = { "main.ts": read(`${dirname(path)}/../solution.ts`), "driver.ts": read(path) };
    return said(path, files, "driver.ts").map((each) => `${path}: ${each}`);
  });
  expect(found).toEqual([]);
});

/** Twins that misuse what they show, to see what it says: TypeScript is right about them. */
const misuse: Readonly<Record<string, string>> = {
  "arguments/misspelled-keywords": "misspells keywords",
  "arguments/refused-by-the-loop": "passes what the loop refuses",
  "as_completed/basic": "passes a task for a list of tasks",
  "async-iteration/own-iterator": "iterates over a number",
  "async-iteration/shutdown": "passes text for a truth value",
  "coroutines/await-gone-wrong": "gathers what cannot be awaited",
  "coroutines/never-awaited": "awaits nothing, to be warned",
  "coroutines/not-awaitable": "awaits what cannot be awaited",
  "debug/checks": "calls a number later",
  "debug/development-mode": "awaits nothing, to be warned",
  "debug/never-awaited": "awaits nothing, to be warned",
  "groups/exception-groups": "makes groups of numbers",
  "groups/notes-and-refusals": "makes groups of numbers, and of nothing",
  "logging/basic-config": "awaits nothing, to be warned",
  "logging/exception-handlers": "sets a number as the handler",
  "loop/callback-errors": "sets a number as the handler",
  "loop/task-factory": "sets a number as the factory",
  "run/errors": "runs a function",
  "streams/slow-reader": "asks a transport for what only some have",
  "streams/text-refused": "writes text where bytes are wanted",
  "threads/errors": "runs a number in a thread",
  "threads/pools": "runs in a number",
  "threads/processes": "sets processes as the default of threads",
  "threads/refused": "passes what pools refuse",
  "threads/run-coroutine-threadsafe": "passes what is no coroutine",
  "threads/wrap-future": "wraps a number",
  "wait/return-when": "waits for coroutines, and for one task",
  "wait/ticks": "waits for results",
  "warnings/made-at-several-places": "awaits nothing, to be warned",
  "warnings/never-awaited": "awaits nothing, to be warned",
};

test("of the twins, only those are complained of that misuse something on purpose", () => {
  const root = "tests/conformance/twins/";
  const found = Object.keys(complaints(list(`${root}**/*.ts`)));
  expect(found).toEqual(Object.keys(misuse).map((name) => `${root}${name}.ts`));
});
