import { check, expect } from "yieldpoint/checks";

check("saves the last text once, a second after the last change", async ({ run }) => {
  const it = await run({ driver: "quick" });
  expect(it.service("save").calls.map(({ args }) => args[0])).toEqual(["abc"]);
  expect(it.service("save")).toBeAskedAt([2]);
});

check("does not hold up anybody while it waits", async ({ run }) => {
  const it = await run({ driver: "quick" });
  expect(it.service("save")).toBeAsked(1);
  expect(it).not.toBlock();
});

check("does not interrupt a save that has begun", async ({ run }) => {
  const it = await run({ driver: "during" });
  expect(it.service("save").calls.map(({ outcome }) => outcome)).toEqual(["answered", "answered"]);
});

check("says that a save failed, and saves the next change", async ({ run }) => {
  const it = await run({ driver: "fails" });
  expect(it).toPrint(["not saved: disk full"]);
  expect(it.service("save")).toBeAskedAt([1, 3]);
});

check("drops what was not begun when it is closed, and waits for the rest", async ({ run }) => {
  const it = await run({ driver: "closed" });
  expect(it.service("save").calls.map(({ args }) => args[0])).toEqual(["late"]);
  expect(it.call("close late")).toTake(0.5);
});
