import { check, expect } from "yieldpoint/checks";

const sent = ({ calls }: { calls: readonly { args: unknown[] }[] }) => calls.map(({ args }) => args[0]);

check("sends a batch as soon as it is full, and the rest at the end", async ({ run }) => {
  const it = await run({ driver: "many" });
  expect(sent(it.service("send"))).toEqual([["a", "b", "c"], ["d", "e", "f"], ["g"]]);
  expect(it.service("send")).toBeAskedAt([0, 0.25, 1]);
});

check("sends a batch when its first item has waited for two seconds", async ({ run }) => {
  const it = await run({ driver: "trickle" });
  expect(it.service("send")).toBeAskedAt([3, 6.5]);
  expect(sent(it.service("send"))).toEqual([["a", "b"], ["c"]]);
});

check("says what was lost, and goes on", async ({ run }) => {
  const it = await run({ driver: "fails" });
  expect(it).toPrint(["lost 2: reset"]);
  expect(sent(it.service("send"))).toEqual([["a", "b"], ["c"]]);
});

check("sends what it has when it is cancelled, and ends as cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(sent(it.service("send"))).toEqual([["a", "b"]]);
  expect(it.task("sendInBatches")).toEnd("cancelled");
});
