import { because, check, expect, same } from "yieldpoint/checks";

check("every letter arrives", async ({ run }) => {
  const it = await run();
  expect(it.lines.toSorted()).toEqual(["Ada has a letter", "Edsger has a letter", "Grace has a letter"]);
});

check("the letters travel while the next is written", async ({ run }) => {
  const it = await run({ driver: "three-friends" });
  const posted = it.service("post").calls.map(({ started }) => started);
  because(
    same(posted, [0.5, 4, 7.5]),
    "Each letter has to arrive before the next is written: `a` is posted at 0.50 s and arrives at 3.50 s, and `b` is written only " +
      "after that. Post each letter without waiting for it, and wait for all of them after the loop.",
  );
  because(
    same(posted, [1.5, 1.5, 1.5]),
    "All three letters were posted together at 1.50 s, when the last one was written. Calling `post` only makes a coroutine, which doesn't " +
      "run until something awaits it. Make a task of each letter as soon as it is written, and it travels while you write the next.",
  );
  expect(it.service("post")).toBeAskedAt([0.5, 1, 1.5]);
});

check("returns when the last letter has arrived, and no later", async ({ run }) => {
  const it = await run({ driver: "three-friends" });
  expect(it.call("sendAll")).toTake(4.5);
  expect(it.call("sendAll")).not.toLeaveTasks();
});

check("fails when a letter is returned", async ({ run }) => {
  const it = await run({ driver: "no-such-address" });
  const { error } = it.call("sendAll");
  // A TaskGroup raises it in a group, which is as good.
  if (error?.exceptions?.some(({ message }) => message === "no such address")) return;
  expect(it.call("sendAll")).toRaise("ValueError", "no such address");
});
