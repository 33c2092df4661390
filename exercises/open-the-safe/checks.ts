import { because, check, expect, same } from "yieldpoint/checks";

check("the safe has its code, after a second", async ({ run }) => {
  expect(await run()).toPrintAt([[1, "Ada's code is 1815"]]);
});

check("asks the vault once for each safe", async ({ run }) => {
  const it = await run({ driver: "two-safes" });
  const owners = it.service("ask").calls.map(({ args }) => args[0]);
  because(
    same(owners, ["Grace", "Grace", "Mary", "Mary"]),
    "Each safe asks the vault twice, and only one of the two answers can become its code. One question is enough: `openSafe` asks " +
      "and waits, and then the constructor gets the answer and has nothing to ask.",
  );
  expect(owners, "the owners for whom the vault was asked").toEqual(["Grace", "Mary"]);
  expect(it.report("codes"), "the codes of the two safes").toEqual([5, 4]);
});

check("hands on the error of a vault that refuses", async ({ run }) => {
  const it = await run({ driver: "refuses" });
  expect(it.call("openSafe")).toRaise("PermissionError", "no entry");
});

check.later("asyncio-basics/stopping-work", "stops when it is cancelled while it asks", async ({ run }) => {
  const it = await run({ driver: "stopped" });
  expect(it.task("opening")).toEnd("cancelled");
  expect(it.service("ask")).toBeAskedAt([0]);
});
