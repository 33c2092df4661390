/** Advice names what can be called, and says something else where there is no name to call. */
import { expect, test } from "vitest";

import { callableName } from "../../src/asyncio/process/function-words.ts";
import { play } from "./program.ts";

test.each([
  ["fetch", "fetch"],
  ["main.<locals>.fetch", "fetch"],
  ["Worker.run", null],
  ["<anonymous>", null],
  ["main.<locals>.<anonymous>", null],
  ["A.[Symbol.asyncDispose]", null],
  ["", null],
])("%j is called by %j", (qualname, name) => {
  expect(callableName(qualname)).toBe(name);
});

const inMain = (line: string) => `
const event = new asyncio.Event();
async function work() {}
async function main() {
  ${line}
}
asyncio.run(main());`;

const UNNAMED =
  "This is an async function without a name: only calling it gives something to wait for. Name it, `async function main() { ... }`, and write ";

test.each([
  ["asyncio.run(async () => {});", `${UNNAMED}\`asyncio.run(main())\`.`],
  [inMain("await (async () => 1);"), `${UNNAMED}\`await main()\`.`],
  [
    inMain("await work;"),
    "work is an async function: only calling it gives something to wait for. Write `await work()`.",
  ],
  [
    inMain("await (() => work());"),
    "This is a function that nothing has called. Write the call itself, without `() =>` before it.",
  ],
  [
    inMain("asyncio.create_task(async () => {});"),
    "An async function without a name was given: call it to get a coroutine. Give it a name, such as `work`, and write `work()`.",
  ],
  [
    inMain("const forgotten = (async () => event.set())(); await event.wait();"),
    "The coroutine 'main.<locals>.<anonymous>' made at main.ts:4 was never started: await it, or make a task of it with `asyncio.create_task(...)`.",
  ],
  [
    inMain("async function sets() { event.set(); } const forgotten = sets(); await event.wait();"),
    "The coroutine 'main.<locals>.sets' made at main.ts:4 was never started: await it, or make a task of it with `asyncio.create_task(sets(...))`.",
  ],
])("%s", async (program, help) => {
  expect((await play(program)).error?.help).toBe(help);
});
