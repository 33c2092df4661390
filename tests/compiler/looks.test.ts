/** Changes that go by a look before an await: which the compiler finds, and which it leaves alone for want of certainty. */
import * as esbuild from "esbuild-wasm";
import { afterAll, expect, test } from "vitest";

import { program } from "./support.ts";

afterAll(() => esbuild.stop());

/** `seats: seats > 0 (true) | 3-5`: what is changed, the look, what it was, its line and the change's. */
async function looks(body: string): Promise<string[]> {
  const { sites } = await program(`import asyncio from "asyncio";\nlet seats = 2, total = 0;\n${body}`);
  return sites.flatMap(({ look, line }) =>
    look === undefined
      ? []
      : [
          `${look.name}: ${look.text} (${look.was === null ? "copy" : String(look.was)}) | ${look.line}-${line}`,
        ],
  );
}

const inAsync = (body: string) => looks(`async function pay() {}\nasync function f(name, box) {\n${body}\n}`);

test("a condition that leads to a change, by its branch or past it", async () => {
  expect(
    await inAsync(`if (seats > 0) { await pay(); seats -= 1; }
      if (seats === 0) return;
      await pay();
      seats--;`),
  ).toEqual(["seats: seats > 0 (true) | 5-5", "seats: seats === 0 (false) | 6-8"]);
  expect(
    await inAsync(`if (name && !box.items.includes(name)) { await pay(); box.items.push(name); }
      while (box.items.length > 3) { await pay(); box.items.pop(); }`),
  ).toEqual([
    "box.items: box.items.includes(name) (false) | 5-5",
    "box.items: box.items.length > 3 (true) | 6-6",
  ]);
  expect(
    await inAsync(`const free = seats > 0;
      await pay();
      if (free) { seats -= 1; } else { total = 0; }`),
  ).toEqual(["seats: seats > 0 (true) | 5-7"]);
});

test("a copy that the new value is made of, also one that is taken on the way", async () => {
  expect(
    await inAsync(`const old = total;
      await pay();
      total = old + 1;
      total += await pay();
      total = total + (await pay());`),
  ).toEqual(["total: total (copy) | 5-7", "total: total (copy) | 8-8", "total: total (copy) | 9-9"]);
});

test("also in methods, arrows and functions that declare what others capture", async () => {
  expect(
    await looks(`class Train { #left = 1; seats = [];
      async book(name) { if (this.#left === 0) return; await f(); this.#left -= 1; } }
      const f = async () => { if (seats === 0) seats = await load(); };
      function desk() { let waiting = 0; return async () => { if (waiting > 0) { await f(); waiting -= 1; } }; }
      async function load() { return 1; }`),
  ).toEqual([
    "this.#left: this.#left === 0 (false) | 4-4",
    "seats: seats === 0 (true) | 5-5",
    "waiting: waiting > 0 (true) | 6-6",
  ]);
});

test("nothing that was looked at again, changed by the function itself, or is its own alone", async () => {
  expect(
    await inAsync(`if (seats > 0) seats -= 1;
      await pay();
      seats += 1;
      if (seats > 0) { seats -= 1; await pay(); seats -= 1; }
      let own = 1;
      if (own > 0) { await pay(); own -= 1; }
      print(total);
      await pay();
      total = 0;`),
  ).toEqual([]);
  expect(
    await looks(`function take() { seats -= 1; }
      async function helps() { take(); }
      async function f() { if (seats > 0) { await helps(); seats -= 1; } }
      async function g(list) { const all = list; if (all.length > 0) { await f(); list.pop(); all.pop(); } }`),
  ).toEqual([]);
});

test("nothing whose repetition could be noticed", async () => {
  expect(
    await looks(`class Box { items = []; get size() { print("asked"); return 1; } has() { return print("has"); }
      async f() { if (this.size > 0) { await g(); this.size = 2; } }
      async h() { if (!this.has(1)) { await g(); this.add(1); } } }
      async function g() { if (next() > seats) { await g(); seats = 1; } }`),
  ).toEqual([]);
});

test("a loop's later rounds are the function's own doing", async () => {
  expect(
    await inAsync(`if (seats > 0) for (const each of name) { await pay(); seats -= 1; }
      if (seats > 0) { const list = name.map(() => { seats -= 1; }); await pay(); seats -= list.length; }`),
  ).toEqual([]);
});
