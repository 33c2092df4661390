import { because, check, expect, same } from "yieldpoint/checks";

const lines = [
  [0, "Hello, Ada!"],
  [1, "Your name has 3 letters."],
  [1, "Hello, Grace!"],
  [2, "Your name has 5 letters."],
  [2, "That was everybody."],
] as const;

check("greets Ada, then Grace, and then says that's everybody", async ({ run }) => {
  const it = await run();
  because(
    same(it.lines.slice(0, 2), ["Hello, Ada!", "Hello, Grace!"]),
    "Grace was greeted before Ada's letters had been counted: the two greetings overlapped. Here one comes after the other, so `await` the first before you start the second.",
  );
  expect(it).toPrint(lines.map(([, line]) => line));
});

check("takes a second for each name, one after the other", async ({ run }) => {
  const it = await run();
  because(
    it.duration === 0 &&
      same(
        it.lines,
        lines.map(([, line]) => line),
      ),
    "Counting the letters took no time at all, and it should take a second. Leave `countLetters` as it was, with its `await asyncio.sleep(1)`.",
  );
  expect(it).toPrintAt(lines);
});

check("awaits every coroutine that it makes", async ({ run }) => {
  const it = await run();
  expect(it).not.toWarn("never awaited");
  expect(it).toPrint(lines.map(([, line]) => line));
});
