import { because, check, expect, same } from "yieldpoint/checks";

check("runs main, with the logger in the background", async ({ run }) => {
  const { error } = await run({ mayFail: true });
  because(
    error?.message === "no running event loop",
    "At the top level of a program no loop is running yet. You don't have to get hold of one: `asyncio.run` makes a loop, runs `main` in it, and returns what `main` returned.",
  );
  expect((await run()).lines.slice(0, 3)).toEqual(["log: alive", "log: alive", "main: the log is open"]);
});

check("closes the log, and then prints what main returned", async ({ run }) => {
  const it = await run();
  because(
    it.lines[3] === "7",
    "The result was printed before the logger had closed its log, which it does when it is cancelled. `run_until_complete` waits for `main` only; `asyncio.run` also cancels the tasks that are left, waits until they have ended, and then returns the result.",
  );
  because(
    same(it.lines.slice(3), ["log: closed"]),
    "What `main` returned was never printed. `asyncio.run(main())` returns the same value: print that.",
  );
  expect(it).toPrintAt([
    [1, "log: alive"],
    [2, "log: alive"],
    [2.5, "main: the log is open"],
    [2.5, "log: closed"],
    [2.5, "7"],
  ]);
});

check("leaves nothing behind that Python would warn about", async ({ run }) => {
  const it = await run();
  expect(it.lines.at(-1)).toBe("7");
  expect(it).not.toWarn(/./);
});
