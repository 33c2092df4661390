import { because, check, expect } from "yieldpoint/checks";

check("tries again, a second after each failure", async ({ run }) => {
  const it = await run({ driver: "twice-bad" });
  expect(it.service("fetch")).toBeAskedAt([0, 1.5, 3]);
  expect(it.call("fetchStubbornly")).toGive("page");
});

check("doesn't hold the loop while it waits", async ({ run }) => {
  const it = await run({ driver: "twice-bad" });
  because(
    it.blocks[0]?.time === 0.5 && it.blocks[0].until === 1.5,
    "The second between two attempts is spent in a call that blocks, so nothing else in the program can run until it is over.",
  );
  expect(it).not.toBlock();
});

check("raises the last error after three attempts, without waiting first", async ({ run }) => {
  const it = await run({ driver: "always-bad" });
  const { calls } = it.service("fetch");
  const { error, ended } = it.call("fetchStubbornly");
  because(
    calls.length === 4 && error?.message === "four",
    '`fetch` was called four times: a first attempt, and three more after it. "Up to three attempts in all" counts the first one, ' +
      "which leaves two more.",
  );
  expect(it.service("fetch")).toBeAskedAt([0, 1.5, 3]);
  expect(it.call("fetchStubbornly")).toRaise("ConnectionError", "three");
  because(
    calls.at(-1)?.ended === 3.5 && ended === 4.5,
    "The third attempt failed at 3.50 s, and its error was raised a second later, after one more wait. A wait makes sense only if " +
      "another attempt follows: after the last one, raise at once.",
  );
  expect(it.call("fetchStubbornly")).toTake(3.5);
});

check("lets other errors propagate at once", async ({ run }) => {
  const it = await run({ driver: "not-found" });
  expect(it.call("fetchStubbornly")).toRaise("ValueError", "404");
  expect(it.service("fetch")).toBeAskedAt([0]);
});

check("stops when it is cancelled, during an attempt or between two", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("waiting")).toEnd("cancelled");
  expect(it.task("fetching")).toEnd("cancelled");
  expect(it.service("fetch")).toBeAskedAt([0, 1.5]);
});
