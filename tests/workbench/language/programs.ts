/** Right programs are not called wrong: every program of the course, as the editor reads it. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listExercises, loadFolder } from "../../../src/grader/format/folder.ts";
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

test("the programs of lessons are without a fault, but for those that show a forgotten await, and one out of place", () => {
  expect(complaints(list("content/[0-9]*/**/*.ts"))).toEqual({
    "content/01-asyncio-basics/04-async-and-await/await-outside.ts": ["await-outside-async: await"],
    "content/01-asyncio-basics/05-coroutine-objects/forgotten.ts": ['forgotten-await: save("the only copy")'],
  });
});

const exercises = listExercises(`${house}exercises`).flatMap((folder) => loadFolder(folder).exercise ?? []);

/** What is said of all files of a program. */
const ofProgram = (name: string, files: Record<string, string>) =>
  Object.keys(files).flatMap((file) => said(name, files, file).map((each) => `${name}, ${file}: ${each}`));

/** What an exercise starts from, and what its solution makes of it. */
function programsOf(exercise: (typeof exercises)[number]): {
  start: Record<string, string>;
  solution: Record<string, string>;
} {
  switch (exercise.kind) {
    case "write":
    case "repair": {
      const { brought, provided, startBeside } = exercise;
      const start = { ...brought, ...provided, ...startBeside, "main.ts": exercise.start };
      return { start, solution: { ...start, ...exercise.solutionBeside, "main.ts": exercise.solution } };
    }
    case "order":
      return { start: {}, solution: { "main.ts": exercise.solution } };
    case "predict":
    case "choose":
      return { start: {}, solution: exercise.program === null ? {} : { "main.ts": exercise.program } };
  }
}

test("solutions, other right answers and programs to look at are without a fault", () => {
  expect(exercises.flatMap((each) => ofProgram(each.slug, programsOf(each).solution))).toEqual([]);
  const others = exercises.flatMap((each) => {
    if (!("alternatives" in each)) return [];
    const { solution } = programsOf(each);
    return Object.entries(each.alternatives).flatMap(([path, text]) => {
      const changed = "variations" in each ? each.variations[path] : undefined;
      return ofProgram(`${each.slug}/${path}`, { ...solution, ...(changed ?? { "main.ts": text }) });
    });
  });
  expect(others).toEqual([]);
});

test("of what exercises start from, only what is to be mended is said", () => {
  expect(exercises.flatMap((each) => ofProgram(each.slug, programsOf(each).start))).toEqual([
    'await-the-greeting, main.ts: forgotten-await: greet("Ada")',
    'await-the-greeting, main.ts: forgotten-await: greet("Grace")',
  ]);
});

test("drivers beside a solution are without a fault, and know what they import", () => {
  const found = exercises.flatMap((each) => {
    if (!("drivers" in each)) return [];
    const { solution } = programsOf(each);
    return Object.entries(each.drivers).flatMap(([name, text]) =>
      said(each.slug, { ...solution, [`${name}.ts`]: text }, `${name}.ts`).map((one) => `${name}: ${one}`),
    );
  });
  expect(found).toEqual([]);
});

/** Twins that misuse what they show, to see what it says: TypeScript is right about them. */
const misuse: Readonly<Record<string, string>> = {
  "arguments/misspelled-keywords": "misspells keywords",
  "arguments/refused-by-the-loop": "passes what the loop refuses",
  "as_completed/basic": "passes a task for a list of tasks",
  "async-generators/closed-in-a-block": "overrides an exit that returns a value with one that only raises",
  "async-iteration/own-iterator": "iterates over a number",
  "async-iteration/shutdown": "passes text for a truth value",
  "contextlib/stop-iteration-in-a-block": "calls what comes out of a list of texts and functions",
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
