import { check, expect } from "yieldpoint/checks";

check("a quick answer needs no second request", async ({ run }) => {
  const it = await run({ driver: "quick" });
  expect(it.call("hedge")).toGive("first");
  expect(it.service("ask")).toBeAskedAt([0]);
  expect(it.call("hedge")).toTake(0.2);
});

check("asks again after half a second, and takes the second answer if that is first", async ({ run }) => {
  const it = await run({ driver: "second-wins" });
  expect(it.call("hedge")).toGive("second");
  expect(it.service("ask")).toBeAskedAt([0, 0.5]);
  expect(it.call("hedge")).toTake(0.9);
  expect(it.call("hedge")).not.toLeaveTasks();
});

check("still takes the first answer if that is first", async ({ run }) => {
  const it = await run({ driver: "first-wins" });
  expect(it.call("hedge")).toGive("first");
  expect(it.call("hedge")).toTake(0.7);
  expect(it.call("hedge")).not.toLeaveTasks();
});
