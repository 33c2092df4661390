import { check, expect } from "yieldpoint/checks";

check("gives the confirmations in the order of the parts", async ({ run }) => {
  const it = await run({ driver: "all-well" });
  expect(it.call("bookTrip")).toGive(["a ok", "b ok", "c ok"]);
});

check("books everything at the same time", async ({ run }) => {
  const it = await run({ driver: "all-well" });
  expect(it.service("book")).toBeAskedAt([0, 0, 0]);
  expect(it.call("bookTrip")).toTake(4);
});

check("fails with the error of the booking, as soon as it fails", async ({ run }) => {
  const it = await run({ driver: "full-hotel" });
  expect(it.call("bookTrip")).toRaise("ValueError", "no room");
  expect(it.call("bookTrip")).toTake(1);
});

check("has stopped the others by then", async ({ run }) => {
  const it = await run({ driver: "full-hotel" });
  expect(it.call("bookTrip")).not.toLeaveTasks();
});

check("stops when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("bookTrip")).toEnd("cancelled");
  expect(it.task("bookTrip")).toEndAt(1);
});
