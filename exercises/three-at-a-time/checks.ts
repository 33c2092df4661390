import { because, check, expect, same } from "yieldpoint/checks";

check("keeps three fetches running, and never more", async ({ run }) => {
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
    "From 2.00 s to 4.00 s only one fetch is running, and the next three wait for it. If each fetch acquires a permit of one " +
      "semaphore instead, the next starts as soon as any of them has ended.",
  );
  expect(it.service("fetch")).toKeepBusy(3);
});

check("returns the texts in the order of the pages", async ({ run }) => {
  const it = await run({ driver: "uneven" });
  const { calls } = it.service("fetch");
  const asTheyEnded = calls.toSorted((one, other) => (one.order.ended ?? 0) - (other.order.ended ?? 0));
  because(
    same(
      it.call("fetchAll").value,
      asTheyEnded.map(({ value }) => value),
    ),
    "All the texts are there, but in the order in which their fetches ended, the quick ones before the slow ones. Let each coroutine " +
      "return its text: `gather` returns the results in the order of its arguments.",
  );
  expect(it.call("fetchAll")).toGive(["4", "1", "2", "1", "3", "1", "2"].map((page) => `took ${page}`));
});

check("fetches five pages in three seconds", async ({ run }) => {
  const it = await run();
  expect(it).toPrint(["maps", "news", "mail", "jobs", "help"].map((page) => `<h1>${page}</h1>`));
  expect(it).toTake(3);
});

check("puts a failed page's error in its place, and fetches the others", async ({ run }) => {
  const tried = await run({ driver: "three-fail", mayFail: true });
  const { calls } = tried.service("fetch");
  because(
    tried.error?.type === "DeadlockError" && calls.length === 3,
    "The first three fetches failed at 1.00 s, and the last two waited for a permit forever: a permit that is released only after a success never came back. " +
      "Let `await using` release it, or release it in a `finally`.",
  );
  because(
    tried.call("fetchAll").error?.error === "ConnectionError",
    "The first error left `gather`, and with it `fetchAll`, so the other results are lost. `gather` has a keyword argument that puts errors among the results.",
  );
  const it = await run({ driver: "three-fail" });
  const failed = ["no map", "no mail", "no help"].map((message) => ({ error: "ConnectionError", message }));
  expect(it.call("fetchAll")).toGive([...failed, "the news", "the jobs"]);
});

check("starts no more fetches once it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("fetchAll")).toEnd("cancelled");
  expect(it.service("fetch")).toBeAskedAt([0, 0, 0]);
});
