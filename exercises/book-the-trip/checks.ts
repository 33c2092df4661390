import { because, check, expect, same } from "yieldpoint/checks";

check("returns the confirmations in the order of the parts", async ({ run }) => {
  const it = await run({ driver: "all-well" });
  because(
    same(it.call("bookTrip").value, ["b ok", "c ok", "a ok"]),
    "The confirmations are in the order in which they came. Keep the tasks in the order of the parts instead, and take the `result()` of each when all of them have ended.",
  );
  because(
    it.call("bookTrip").error?.error === "InvalidStateError",
    "`result()` was called before the task had ended. A TaskGroup waits for its tasks at the end of its block, and the block ends at the " +
      "closing brace: the group needs braces of its own, and the results are taken below them.",
  );
  expect(it.call("bookTrip")).toGive(["a ok", "b ok", "c ok"]);
});

check("books everything at the same time", async ({ run }) => {
  const it = await run({ driver: "all-well" });
  because(
    same(
      it.service("book").calls.map(({ time }) => time),
      [0, 4, 5],
    ),
    "Each booking began only when the one before it was done. Start all of them, each as a task, before you wait for any.",
  );
  expect(it.service("book")).toBeAskedAt([0, 0, 0]);
  expect(it.call("bookTrip")).toTake(4);
});

check("raises the exception of the booking as soon as it fails", async ({ run }) => {
  const it = await run({ driver: "full-hotel" });
  const { error, ended } = it.call("bookTrip");
  because(
    error?.error === "ExceptionGroup",
    "A TaskGroup raises the exceptions of its tasks in a group. Catch the group around the block, and throw the exception that is in its `exceptions`.",
  );
  because(
    error?.message === "no room" && ended === 5,
    "The hotel failed at 1.00 s, but `bookTrip` kept waiting for the other bookings. Don't wait for all of them before you look for exceptions: a TaskGroup cancels the others as soon as one fails.",
  );
  expect(it.call("bookTrip")).toRaise("ValueError", "no room");
  expect(it.call("bookTrip")).toTake(1);
});

check("has stopped the other bookings by then", async ({ run }) => {
  const it = await run({ driver: "full-hotel" });
  expect(it.call("bookTrip")).not.toLeaveTasks();
});

check.later("asyncio-basics/stopping-work", "stops when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("bookTrip")).toEnd("cancelled");
  expect(it.task("bookTrip")).toEndAt(1);
});
