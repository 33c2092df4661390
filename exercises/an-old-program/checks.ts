import { check, expect } from "yieldpoint/checks";

check("runs main, beside the logger", async ({ run }) => {
  expect((await run()).lines.slice(0, 3)).toEqual(["log: alive", "log: alive", "main: the log is open"]);
});

check("closes the log, and then prints what main gave", async ({ run }) => {
  expect(await run()).toPrintAt([
    [1, "log: alive"],
    [2, "log: alive"],
    [2.5, "main: the log is open"],
    [2.5, "log: closed"],
    [2.5, "7"],
  ]);
});

check("leaves nothing behind to be warned of", async ({ run }) => {
  const it = await run();
  expect(it.lines.at(-1)).toBe("7");
  expect(it).not.toWarn(/./);
});
