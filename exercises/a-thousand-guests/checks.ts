import { because, check, expect, same } from "yieldpoint/checks";

check("sends to every user, all after one second", async ({ run }) => {
  const it = await run();
  because(
    same(
      it.awaits.filter(({ text }) => text === "sleep(1)").map(({ time }) => time),
      [0, 1, 2],
    ),
    "Each message was started only when the one before it had been sent. Start all of them first, and then wait for them together: `asyncio.gather` does both with the coroutines you pass to it.",
  );
  expect(it).toPrintAt([
    [1, "sent to Ada"],
    [1, "sent to Grace"],
    [1, "sent to Mary"],
  ]);
});

check("sends to a thousand users in one second", async ({ run }) => {
  const it = await run({ driver: "a-thousand" });
  because(
    it.report("sent") === 3,
    "Three messages were sent, as many as there are users in the example. Send one to every user in the list, however long it is.",
  );
  expect(it.call("sendToAll")).toTake(1);
  expect(it.report("sent"), "how many messages were sent").toBe(1000);
});

check("returns at once if there are no users", async ({ run }) => {
  const it = await run({ driver: "no-users" });
  expect(it.call("sendToAll")).toTake(0);
  expect(it.report("returned"), "whether sendToAll returned").toBe(true);
});

check("passes on the error of an address that doesn't exist", async ({ run }) => {
  const it = await run({ driver: "no-such-address" });
  const { error } = it.call("sendToAll");
  // A TaskGroup raises the error in a group, which is fine, too.
  if (error?.exceptions?.some(({ message }) => message === "no such address")) return;
  expect(it.call("sendToAll")).toRaise("ValueError", "no such address");
});

check.later("asyncio-basics/stopping-work", "stops when the newsletter is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("newsletter")).toEnd("cancelled");
  because(
    it.report("sent") !== 0,
    "The newsletter was cancelled at 0.50 s, and messages were sent after that: their tasks continued when `sendToAll` was cancelled. A cancellation reaches only what is awaited at that moment, so await all of them together: `gather` and a TaskGroup pass it on to every task.",
  );
  expect(it.report("sent"), "how many messages were sent").toBe(0);
});
