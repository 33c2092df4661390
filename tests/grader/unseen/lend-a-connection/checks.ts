import { check, expect } from "yieldpoint/checks";

check("three queries share two connections, and no connection has two", async ({ run }) => {
  const it = await run({ driver: "three-for-two" });
  expect(it.service("query")).toBeAskedAt([0, 0, 1]);
  const [, second, third] = it.service("query").calls;
  expect(third?.args[0], "the connection of the third query").toBe(second?.args[0]);
  expect(it.call("third")).toGive("done");
});

check("two that wait for one connection get it one after the other", async ({ run }) => {
  const it = await run({ driver: "three-for-one" });
  expect(
    it.service("query").calls.map(({ args }) => args[0]),
    "the connections that were used",
  ).toEqual(["red", "red", "red"]);
  expect(it.service("query")).toBeAskedAt([0, 2, 4]);
});

check("a connection is free again after an error", async ({ run }) => {
  const it = await run({ driver: "fails" });
  expect(it.call("first")).toRaise("OSError", "lost");
  expect(it.call("second")).toGive("done");
});
