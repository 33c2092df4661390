import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { disposeCompiler, runHere, type Ran } from "./run-here.ts";

afterAll(disposeCompiler);

test("runs a program from start to end, at once, with each print's moment", async () => {
  const ran = await runHere(`import asyncio from "asyncio";
async function main() {
  print("hello");
  await asyncio.sleep(1);
  print("world");
}
asyncio.run(main());
print("over");`);
  expect(ran.output.map(({ text, time, task, at }) => [text, time, task, ran.sites[at]?.line])).toEqual([
    ["hello\n", 0, 1, 3],
    ["world\n", 1, 1, 5],
    ["over\n", 1, 0, 8],
  ]);
  expect([ran.outcome, ran.error, ran.duration, ran.dropped]).toEqual(["finished", null, 1, []]);
});

test("links files that import each other, built-in modules however they are imported, and circles", async () => {
  const ran = await runHere({
    "main.ts": `import { greet } from "./lib/greet";\nimport * as aio from "asyncio";\nimport { sleep } from "asyncio";
print(greet("you"), aio.sleep === sleep);`,
    "lib/greet.ts": `import { mark } from "../mark";\nexport function greet(name: string) { return "hi " + name + mark(); }\nexport const own = "!";`,
    "mark.ts": `import { own } from "./lib/greet";\nexport function mark() { return own; }`,
  });
  expect([ran.stdout, ran.stderr]).toEqual(["hi you! True\n", ""]);
});

test("`__name__` is `__main__` in the file that is run, and its own name in one that is imported", async () => {
  const ran = await runHere({
    "main.ts": `import { name } from "./lib/other";\nif (__name__ === "__main__") print(__name__, name);`,
    "lib/other.ts": `export const name = __name__;\nif (__name__ === "__main__") print("never");`,
  });
  expect([ran.stdout, ran.stderr]).toEqual(["__main__ lib.other\n", ""]);
});

test("lets a program use the built-in names for things of its own", async () => {
  const ran = await runHere(`const enter = 1;\nclass ValueError {}\nfunction burn() { return 2; }
const repr = 3;
print(enter, new ValueError() instanceof Error, burn(), repr);`);
  expect([ran.stdout, ran.stderr]).toEqual(["1 False 2 3\n", ""]);
});

test("runs in strict mode", async () => {
  const ran = await runHere(`function f() { return this; }\nprint(f());`);
  expect(ran.stdout).toBe("None\n");
});

test("starts each program anew: the clock, the names of tasks", async () => {
  const program = `import asyncio from "asyncio";
async function main() { await asyncio.sleep(1); print(asyncio.current_task().get_name(), asyncio.get_running_loop().time()); }
asyncio.run(main());`;
  const first = await runHere(program);
  const second = await runHere(program);
  expect([first.stdout, second.stdout]).toEqual(["Task-1 1\n", "Task-1 1\n"]);
});

test("prints what hands used to JavaScript log", async () => {
  const ran = await runHere(`console.log("a", [1, "b"]); console.error(true);`);
  expect([ran.stdout, ran.stderr]).toEqual(["a [1, 'b']\nTrue\n", ""]);
});

test("turns asyncio's debug mode on when asked to", async () => {
  const program = `import asyncio from "asyncio";
async function main() { print(asyncio.get_running_loop().get_debug()); }
asyncio.run(main());`;
  expect((await runHere(program)).stdout).toBe("False\n");
  expect((await runHere(program, { settings: { debug: true } })).stdout).toBe("True\n");
});

test("a log level is what logging.basicConfig(level=...) ahead of the program is", async () => {
  // The twin whose first line says so is held to CPython; without that line, the setting must do the same.
  const twin = readFileSync(new URL("../conformance/twins/logging/basic-config.ts", import.meta.url), "utf8");
  const bare = twin.replace("logging.basicConfig({ level: logging.DEBUG });", "");
  const report = ({ stderr, trace }: Ran) => [
    stderr,
    trace.flatMap((event) =>
      event.kind === "logged" ? [`${event.logger} ${event.level}: ${event.text}`] : [],
    ),
  ];
  const written = await runHere(twin, { settings: { debug: true } });
  const set = await runHere(bare, { settings: { debug: true, logLevel: "DEBUG" } });
  expect(report(set)).toEqual(report(written));
  expect(set.stderr).toContain("DEBUG:app.orders:order 1\n");
  const levels = (["INFO", "WARNING", "ERROR", "CRITICAL"] as const).map((logLevel) =>
    runHere(bare, { settings: { logLevel } }).then(({ stderr }) => stderr.match(/^[A-Z]+:\S+/gm)),
  );
  expect(await Promise.all(levels)).toEqual([
    ["INFO:app.orders:order", "INFO:app.orders:order", "ERROR:asyncio:odd", "WARNING:app.orders:main"],
    ["ERROR:asyncio:odd", "WARNING:app.orders:main"],
    ["ERROR:asyncio:odd"],
    null,
  ]);
});

test("puts engines' messages into the learner's words, also where the learner catches them", async () => {
  const ran = await runHere(`import asyncio from "asyncio";
try { asyncio.slep(1); } catch (error) { print(error.message); }
asyncio.slep(2);`);
  expect(ran.stdout).toBe("asyncio.slep is not a function\n");
  expect(ran.stderr).toBe(
    `Traceback (most recent call last):\n  File "main.ts", line 3, in <module>\n    asyncio.slep(2);\nTypeError: asyncio.slep is not a function\n`,
  );
});

test("explains what is not there, with what to use instead", async () => {
  const ran = await runHere(`localStorag.x;`);
  expect(ran.error).toMatchObject({ type: "ReferenceError", message: "localStorag is not defined" });
  expect(ran.error?.help).toBeUndefined();
  const other = await runHere(`window.alert("x");`);
  expect(other.error?.help).toBe(
    "Programs here run apart from the page and cannot reach it. Use `print(...)` to show something.",
  );
});

/** A clock that moves by so many milliseconds each time it is asked. */
const moving = (step: number) => {
  let now = 0;
  return { clock: () => (now += step) };
};

test("stops a loop that holds a turn for too long, and names it", async () => {
  const ran = await runHere(
    `import asyncio from "asyncio";
async function main() {
  let n = 0;
  while (n >= 0) {
    n += 1;
  }
}
asyncio.run(main());`,
    { wire: moving(10) },
  );
  expect(ran.outcome).toBe("stopped");
  expect(ran.error).toEqual({
    type: "EndlessLoopError",
    message:
      "the loop at main.ts:4 (while (n >= 0) {) went around and around and never gave control back to the event loop",
    help: "If it should end, look at its condition. If it waits for something, await in it: `await asyncio.sleep(0)` lets other tasks run. Awaiting what is ready already, such as an event that is set, lets nothing else run.",
    frames: [
      { file: "main.ts", line: 8, column: 9, name: "<module>", source: "asyncio.run(main());" },
      { file: "main.ts", line: 4, column: 3, name: "main", source: "while (n >= 0) {" },
    ],
    text: ran.stderr,
    time: 0,
  });
});

test("does not stop a loop that gives turns away, however long it goes on", async () => {
  const ran = await runHere(
    `import asyncio from "asyncio";
async function main() {
  for (let i = 0; i < 1000; i++) {
    for (let j = 0; j < 200; j++);
    await asyncio.sleep(0);
  }
  print("done");
}
asyncio.run(main());`,
    { wire: moving(0.5) },
  );
  expect([ran.stdout, ran.outcome]).toEqual(["done\n", "finished"]);
});

test("stops a program that comes to turns but works for too long in all", async () => {
  const ran = await runHere(
    `import asyncio from "asyncio";
async function main() {
  while (true) {
    for (let j = 0; j < 200; j++);
    await asyncio.sleep(0);
  }
}
asyncio.run(main());`,
    { wire: moving(5) },
  );
  expect(ran.error?.type).toBe("RealTimeLimitError");
  expect(ran.error?.message).toMatch(
    /^the program worked for 10 s of real time and was stopped in the loop at main\.ts:[34] /,
  );
});

test("lets nobody catch a limit, and gives clean-up no second chance", async () => {
  const ran = await runHere(
    `for (;;) {
  try {
    for (;;);
  } catch (error) {
    print("caught", error);
  } finally {
    for (;;);
  }
}`,
    { wire: moving(10) },
  );
  expect([ran.outcome, ran.error?.type, ran.stdout]).toEqual(["stopped", "EndlessLoopError", ""]);
});

test("stops a program that fills the heap, where the engine tells how full it is", async () => {
  const ran = await runHere(
    `const all = [];
while (true) all.push(all.length);`,
    { wire: { ...moving(5), heapFull: () => true } },
  );
  expect([ran.outcome, ran.error?.type, ran.error?.message]).toEqual([
    "stopped",
    "MemoryLimitError",
    "the program used up its memory in the loop at main.ts:2 (while (true) all.push(all.length);)",
  ]);
});

test("knows where a callback is defined", async () => {
  const ran = await runHere(`import asyncio from "asyncio";
function tick() {
  print("tick");
}
async function main() {
  const loop = asyncio.get_running_loop();
  print(String(loop.call_soon(tick)));
}
asyncio.run(main());`);
  expect(ran.stdout).toBe("<Handle tick() at main.ts:2>\ntick\n");
});

test("beats while a loop runs", async () => {
  const ran = await runHere(`for (let i = 0; i < 100_000; i++);\nprint("end");`, { wire: moving(30) });
  expect(
    ran.batches.filter(({ output, trace }) => output.length + trace.length === 0).length,
  ).toBeGreaterThan(3);
});

test("stops what never ends by steps, by virtual time and at a deadlock", async () => {
  const endings: [string, string][] = [
    ["while (true) await asyncio.sleep(0);", "StepLimitError"],
    ["while (true) await asyncio.sleep(60);", "TimeLimitError"],
    ["await new asyncio.Event().wait();", "DeadlockError"],
  ];
  for (const [body, type] of endings) {
    const ran = await runHere(
      `import asyncio from "asyncio";\nasync function main() {\n  ${body}\n}\nasyncio.run(main());`,
      { limits: { steps: 10_000 } },
    );
    expect([ran.outcome, ran.error?.type]).toEqual(["stopped", type]);
    expect(ran.error?.message).toContain("main.ts:3");
  }
});

test("an endless loop is told with the coroutines that await it, in the task that runs it", async () => {
  let now = 0;
  const { error } = await runHere(
    `import asyncio from "asyncio";
async function inner() {
  await asyncio.sleep(1);
  spin();
}
function spin() {
  while (true) {}
}
async function middle() {
  await inner();
}
async function main() {
  await asyncio.create_task(middle());
}
asyncio.run(main());`,
    { wire: { clock: () => (now += 100) } },
  );
  expect(error?.type).toBe("EndlessLoopError");
  expect(error?.frames.map(({ name, line }) => `${name}:${line}`)).toEqual([
    "<module>:15",
    "middle:10",
    "inner:4",
    "spin:7",
  ]);
});

test("a recursion that branches for ever is stopped as a loop is, at its calls", async () => {
  let now = 0;
  const { outcome, error } = await runHere(
    `const f = (n: number): number => (n < 2 ? n : f(n - 1) + f(n - 2));\nf(99);`,
    { wire: { clock: () => (now += 100) } },
  );
  expect([outcome, error?.type]).toEqual(["stopped", "EndlessLoopError"]);
  expect(error?.message).toBe(
    "the calls at main.ts:1 (const f = (n: number): number => (n < 2 ? n : f(n - 1) + f(n - 2));) went on and on and never gave control back to the event loop",
  );
});

test("words of any length are cut before they leave the realm", async () => {
  const { error } = await runHere(`throw new ValueError("x".repeat(1_000_000));`);
  expect(error?.message).toBe(`${"x".repeat(10_000)}... (990000 more characters)`);
  expect(error?.text.length).toBeLessThan(101_000);
});
