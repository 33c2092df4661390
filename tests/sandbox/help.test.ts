/** What is said beside JavaScript's own errors: the likely cause, and what to write here instead. */
import { expect, test } from "vitest";
import { helpFor } from "../../src/sandbox/words/help.ts";

test("names that browsers and Node have are answered with what does their work", () => {
  const missing = (name: string) => helpFor("ReferenceError", `${name} is not defined`);
  expect(
    Object.fromEntries(
      [
        "AbortController",
        "structuredClone",
        "prompt",
        "AsyncDisposableStack",
        "clearTimeout",
        "random",
        "nosuch",
      ].map((name) => [name, missing(name)]),
    ),
  ).toEqual({
    AbortController:
      "To stop work, cancel its task: `task.cancel()`; for a time limit, `await using _ = asyncio.timeout(2);`.",
    structuredClone: "Copy what is needed: `{ ...item }`, `[...items]`, `new Map(map)`.",
    prompt: 'A program has no one to ask while it runs. Put the answer in it: `const name = "Ada";`',
    AsyncDisposableStack:
      'Use `await using stack = await enter(new AsyncExitStack());`, with `import { AsyncExitStack } from "contextlib"`.',
    clearTimeout: "`loop.call_later(1, callback)` returns a handle: `handle.cancel()`.",
    random:
      "`Math.random()` gives a number from 0 up to 1; a program that should print the same each time takes its numbers from a list.",
    nosuch: undefined,
  });
});

test("methods that are not here, and classes without new", () => {
  expect(helpFor("TypeError", "console.table is not a function")).toBe(
    "`console` has `log`, `info`, `warn`, `error` and `debug` here. `print(...)` shows anything.",
  );
  expect(helpFor("TypeError", "Array.fromAsync is not a function")).toBe(
    "Collect the items in a loop: `const all = []; for await (const item of items) all.push(item);`",
  );
  expect(helpFor("TypeError", "Class constructor Queue cannot be invoked without 'new'")).toBe(
    "An instance of a class is made with `new`: `new Queue(...)`.",
  );
});
