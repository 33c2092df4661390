import { check, expect } from "yieldpoint/checks";

check("keeps three fetches under way, and never more", async ({ run }) => {
  const it = await run({ driver: "uneven" });
  expect(it.service("fetch")).toKeepBusy(3);
});

check("gives the texts in the order of the pages", async ({ run }) => {
  const it = await run({ driver: "uneven" });
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
