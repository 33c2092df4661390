import { because, check, expect } from "yieldpoint/checks";

check("shows a dot every second while the file downloads", async ({ run }) => {
  const it = await run();
  const begun = (seconds: number) => it.awaits.find(({ text }) => text === `sleep(${seconds})`)?.time;
  because(
    begun(1) === 0 && begun(3.5) === 3,
    "The download started only at 3.00 s, after the last dot: `await` continues with the next line only when what it " +
      "awaits is done. Start both of them before you wait for either.",
  );
  because(
    begun(3.5) === 0 && begun(1) === 3.5,
    "The dots started only at 3.50 s, when the file had arrived: `await` continues with the next line only when what it awaits is " +
      "done, and that is true of `gather`, too. Start both of them before you wait for either.",
  );
  expect(it).toPrintAt([
    [1, "."],
    [2, "."],
    [3, "."],
    [3.5, "the file is here"],
    [3.5, "done"],
  ]);
});

check("ends when both are done, whichever takes longer", async ({ run }) => {
  const it = await run({ driver: "a-quick-file" });
  expect(it.call("main")).toTake(4);
  expect(it.service("fetch")).toBeAskedAt([0]);
  expect(it.service("show")).toBeAskedAt([0]);
});

check("doesn't print `done` when the download fails", async ({ run }) => {
  const it = await run({ driver: "no-server" });
  expect(it.lines).not.toContain("done");
  const { error } = it.call("main");
  // A TaskGroup raises the error in a group, which is fine, too.
  if (error?.exceptions?.some(({ message }) => message === "no server")) return;
  expect(it.call("main")).toRaise("OSError", "no server");
});

check.later("asyncio-basics/stopping-work", "stops when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  expect(it.task("main")).toEnd("cancelled");
  expect(it).toPrint([]);
});
