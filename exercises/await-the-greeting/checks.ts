import { check, expect } from "yieldpoint/checks";

const lines = [
  [0, "Hello, Ada!"],
  [1, "Your name has 3 letters."],
  [1, "Hello, Grace!"],
  [2, "Your name has 5 letters."],
  [2, "That was everybody."],
] as const;

check("greets Ada, then Grace, then says that it was everybody", async ({ run }) => {
  expect(await run()).toPrint(lines.map(([, line]) => line));
});

check("takes a second for each name, one after the other", async ({ run }) => {
  expect(await run()).toPrintAt(lines);
});

check("leaves no coroutine without an await", async ({ run }) => {
  const it = await run();
  expect(it).not.toWarn("never awaited");
  expect(it).toPrint(lines.map(([, line]) => line));
});
