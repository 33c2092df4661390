import { check, expect } from "yieldpoint/checks";

check("begins two in a second, and no more", async ({ run }) => {
  const it = await run({ driver: "burst" });
  expect(it.service("request")).toBeAskedAt([0, 0, 1, 1, 2]);
  expect(it.service("request").calls.map(({ args }) => args[0])).toEqual(["a", "b", "c", "d", "e"]);
  expect(it.call("e")).toGive(5);
});

check("raises an error to its caller, and goes on for the others", async ({ run }) => {
  const it = await run({ driver: "fails" });
  expect(it.call("a")).toRaise("ConnectionError", "reset");
  expect(it.call("d")).toGive("ok");
  expect(it.service("request")).toBeAskedAt([0, 0, 1, 1]);
});

check("gives no place to one who was cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("b")).toEnd("cancelled");
  expect(it.service("request")).toBeAskedAt([0, 1]);
});
