import { because, check, expect, same } from "yieldpoint/checks";

check("keeps three fetches under way, and never more", async ({ run }) => {
  const it = await run({ driver: "uneven" });
  const { calls } = it.service("fetch");
  because(
    calls.length === 7 && calls.every(({ started }) => started === 0),
    "All seven fetches start at 0.00 s: nothing makes the fourth one wait. A semaphore limits only what acquires it, so each fetch " +
      "has to acquire a permit of one and the same semaphore, and hold it until it is done.",
  );
  because(
    same(
      calls.map(({ started }) => started),
      [0, 0, 0, 4, 4, 4, 7],
    ),
    "From 2.00 s to 4.00 s only one fetch is under way, and the next three wait for it. If each fetch acquires a permit of one " +
      "semaphore instead, the next starts as soon as any of them has ended.",
  );
  expect(it.service("fetch")).toKeepBusy(3);
});

check("gives the texts in the order of the pages", async ({ run }) => {
  const it = await run({ driver: "uneven" });
  const { calls } = it.service("fetch");
  const asTheyEnded = calls.toSorted((one, other) => (one.order.ended ?? 0) - (other.order.ended ?? 0));
  because(
    same(
      it.call("fetchAll").value,
      asTheyEnded.map(({ value }) => value),
    ),
    "All texts are there, but in the order in which their fetches ended, the quick ones before the slow ones. Let each coroutine " +
      "return its text: `gather` gives the results in the order of its arguments.",
  );
  expect(it.call("fetchAll")).toGive(["4", "1", "2", "1", "3", "1", "2"].map((page) => `took ${page}`));
});

check("five pages take three seconds", async ({ run }) => {
  const it = await run();
  expect(it).toPrint(["maps", "news", "mail", "jobs", "help"].map((page) => `<h1>${page}</h1>`));
  expect(it).toTake(3);
});

check("fails when a page fails, and works again afterwards", async ({ run }) => {
  const it = await run({ driver: "one-fails" });
  const { error } = it.call("fetchAll");
  // A TaskGroup hands the error on in a group, which is as good.
  if (error?.exceptions?.every(({ message }) => message !== "no such host") ?? true) {
    expect(it.call("fetchAll")).toRaise("ConnectionError", "no such host");
  }
  expect(it.call("fetchAll again")).toGive(["page", "page", "page"]);
});

check("begins no further fetch once it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("fetchAll")).toEnd("cancelled");
  expect(it.service("fetch")).toBeAskedAt([0, 0, 0]);
});
