/** Context managers in TypeScript: `await using`, `using` and `enter`. */
import { expect, test } from "vitest";

import { play, printed } from "./program.ts";

const MANAGER = `
class Manager {
  constructor(private name: string, private onExit: (error: any) => unknown = () => null) {}
  async __aenter__() {
    print("enter", this.name);
    await asyncio.sleep(0);
    return this.name;
  }
  async __aexit__(type: any, error: any) {
    print("exit", this.name, repr(error));
    await asyncio.sleep(0);
    return this.onExit(error);
  }
}`;

test("a block is left in reverse order, and each exit sees what the one before it made of the error", async () => {
  expect(
    await printed(`${MANAGER}
async function main() {
  try {
    await using a = await enter(new Manager("a")) as any;
    await using b = await enter(new Manager("b", (error) => { throw new KeyError(repr(error)); })) as any;
    await using c = await enter(new Manager("c", () => true)) as any;
    await using d = await enter(new Manager("d", () => [])) as any;
    print(a, b, c, d);
    throw new ValueError("in the block");
  } catch (error) {
    print("outside", repr(error));
  }
}
asyncio.run(main());`),
  ).toEqual([
    "enter a",
    "enter b",
    "enter c",
    "enter d",
    "a b c d",
    "exit d ValueError('in the block')",
    "exit c ValueError('in the block')",
    "exit b None",
    `exit a KeyError('None')`,
    `outside KeyError('None')`,
  ]);
});

test("a block in a loop starts afresh in each round", async () => {
  expect(
    await printed(`${MANAGER}
async function main() {
  for (const round of [1, 2]) {
    try {
      await using _ = await enter(new Manager("m")) as any;
      if (round === 1) throw new ValueError("first round");
    } catch (error) {
      print("caught", repr(error));
    }
  }
}
asyncio.run(main());`),
  ).toEqual([
    "enter m",
    "exit m ValueError('first round')",
    "caught ValueError('first round')",
    "enter m",
    "exit m None",
  ]);
});

test("plain managers and JavaScript's disposables work with using", async () => {
  expect(
    await printed(`
class Plain {
  __enter__() {
    return "entered";
  }
  __exit__(type: any, error: any) {
    print("exit", repr(error));
    return true;
  }
}
function sync() {
  using a = enter(new Plain()) as any;
  using b = { [Symbol.dispose]: () => print("disposed") };
  print(a);
  throw new ValueError("swallowed");
}
sync();
async function main() {
  await using c = { [Symbol.asyncDispose]: async () => { await asyncio.sleep(1); print("disposed at", asyncio.get_running_loop().time()); } } as any;
  await using nothing = null;
  print("in the block");
}
asyncio.run(main());`),
  ).toEqual(["entered", "disposed", "exit ValueError('swallowed')", "in the block", "disposed at 1"]);
});

test("what enters wrongly is refused with the right line", async () => {
  const told: unknown[] = [];
  for (const line of [
    "await using _ = new asyncio.Lock() as any;",
    "await using _ = enter(new asyncio.Lock()) as any;",
    "using _ = asyncio.timeout(1) as any;",
    "await using _ = await enter({}) as any;",
    "await using _ = 5 as any;",
  ]) {
    const { error } = await play(`
async function main() {
  ${line}
}
asyncio.run(main());`);
    told.push([error?.type, error?.message, error?.help]);
  }
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "TypeError",
        "entering 'Lock' has to be awaited: write \`await using _ = await enter(...)\`",
        "\`await using\` awaits only the way out; \`await enter(...)\` awaits the way in, as \`async with\` does in Python.",
      ],
      [
        "TypeError",
        "'coroutine' object does not support the asynchronous context manager protocol (missed __aexit__ method)",
        "The \`await\` is missing: write \`await using x = await enter(...)\`.",
      ],
      [
        "TypeError",
        "'Timeout' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'await using'?",
        undefined,
      ],
      [
        "TypeError",
        "'dict' object does not support the asynchronous context manager protocol (missed __aexit__ method)",
        "A context manager has the methods \`__aenter__\` and \`__aexit__\`, or \`__enter__\` and \`__exit__\`.",
      ],
      [
        "TypeError",
        "'int' object does not support the asynchronous context manager protocol (missed __aexit__ method)",
        undefined,
      ],
    ]
  `);
});

test("leaving a block early leaves its managers, however it is left", async () => {
  expect(
    await printed(`${MANAGER}
async function returns() {
  await using _ = await enter(new Manager("return")) as any;
  return "result";
}
async function main() {
  print(await returns());
  for (const _ of [1, 2]) {
    await using _ = await enter(new Manager("continue")) as any;
    continue;
  }
  const task = asyncio.create_task((async () => {
    await using _ = await enter(new Manager("cancel")) as any;
    await asyncio.sleep(10);
  })());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  print(task.cancelled());
}
asyncio.run(main());`),
  ).toEqual([
    "enter return",
    "exit return None",
    "result",
    "enter continue",
    "exit continue None",
    "enter continue",
    "exit continue None",
    "enter cancel",
    "exit cancel CancelledError()",
    "True",
  ]);
});
