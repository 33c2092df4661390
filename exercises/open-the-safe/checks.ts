import { because, check, expect, same } from "yieldpoint/checks";

check("the session has its token after one second", async ({ run }) => {
  expect(await run()).toPrintAt([[1, "Ada's token is 1815"]]);
});

check("asks the server once for each session", async ({ run }) => {
  const it = await run({ driver: "two-sessions" });
  const users = it.service("ask").calls.map(({ args }) => args[0]);
  because(
    same(users, ["Grace", "Grace", "Mary", "Mary"]),
    "Each session asks the server twice, and only one of the two answers can become its token. One request is enough: `openSession` asks " +
      "and waits, and then the constructor gets the answer and has nothing to ask for.",
  );
  expect(users, "the users that the server was asked about").toEqual(["Grace", "Mary"]);
  expect(it.report("tokens"), "the tokens of the two sessions").toEqual([5, 4]);
});

check("passes on the error of a server that refuses", async ({ run }) => {
  const it = await run({ driver: "refuses" });
  expect(it.call("openSession")).toRaise("PermissionError", "no entry");
});

check.later("asyncio-basics/stopping-work", "is cancelled while it asks", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  expect(it.task("opening")).toEnd("cancelled");
  expect(it.service("ask")).toBeAskedAt([0]);
});
