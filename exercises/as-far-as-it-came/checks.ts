import { check, expect } from "yieldpoint/checks";

check("gives what was read when the time is up", async ({ run }) => {
  const it = await run({ driver: "too-long" });
  expect(it.call("readWhatYouCan")).toGive(["a!", "b!"]);
  expect(it.call("readWhatYouCan")).toTake(5);
});

check("reads no further behind your back", async ({ run }) => {
  const it = await run({ driver: "too-long" });
  expect(it.service("read")).toBeAskedAt([0, 2, 4]);
  expect(it.call("readWhatYouCan")).not.toLeaveTasks();
});

check("gives everything, and earlier, when there is time enough", async ({ run }) => {
  const it = await run({ driver: "in-time" });
  expect(it.call("readWhatYouCan")).toGive(["a!", "b!", "c!"]);
  expect(it.call("readWhatYouCan")).toTake(3);
});

check("reads one page after the other", async ({ run }) => {
  const it = await run({ driver: "in-time" });
  expect(it.service("read")).toBeAskedAt([0, 1, 2]);
});

check("lets the error of a page through", async ({ run }) => {
  const it = await run({ driver: "torn-page" });
  expect(it.call("readWhatYouCan")).toRaise("OSError", "torn page");
});

check("is cancelled when somebody cancels it", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("readWhatYouCan")).toEnd("cancelled");
  expect(it.task("readWhatYouCan")).toEndAt(3);
});
