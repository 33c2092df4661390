import { because, check, expect, same } from "yieldpoint/checks";

const WORDS = ["Hello ...", "... World!"];

check("prints Hello ..., and then ... World! a second later", async ({ run }) => {
  const it = await run();
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, "");
  because(
    it.lines.some((line) => !WORDS.includes(line)) && same(it.lines.map(letters), WORDS.map(letters)),
    "The words are right. Output is compared character by character, with its capitals, spaces and punctuation; in both lines a " +
      "space separates the word from its three dots.",
  );
  expect(it).toPrintAt([
    [0, "Hello ..."],
    [1, "... World!"],
  ]);
});

check("lets other tasks run during the wait", async ({ run }) => {
  expect(await run({ driver: "alongside" })).toPrintAt([
    [0, "Hello ..."],
    [0.3, "tick"],
    [0.6, "tick"],
    [0.9, "tick"],
    [1, "... World!"],
  ]);
});

check.later("asyncio-basics/stopping-work", "stops when it is cancelled during the wait", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  expect(it.task("main")).toEnd("cancelled");
  expect(it).toPrint(["Hello ...", "stopped"]);
});
