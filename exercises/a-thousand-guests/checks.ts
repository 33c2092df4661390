import { check, expect } from "yieldpoint/checks";

check("greets every guest, all after one second", async ({ run }) => {
  expect(await run()).toPrintAt([
    [1, "welcome, Ada"],
    [1, "welcome, Grace"],
    [1, "welcome, Mary"],
  ]);
});

check("greets a thousand guests in one second", async ({ run }) => {
  const it = await run({ driver: "a-thousand" });
  expect(it.call("welcomeAll")).toTake(1);
  expect(it.report("greeted"), "how many were greeted").toBe(1000);
});

check("has nothing to do for no guests", async ({ run }) => {
  const it = await run({ driver: "nobody" });
  expect(it.call("welcomeAll")).toTake(0);
  expect(it.report("came back"), "whether welcomeAll came back").toBe(true);
});

check("hands on the error of a guest who may not come in", async ({ run }) => {
  const it = await run({ driver: "no-invitation" });
  const { error } = it.call("welcomeAll");
  // A TaskGroup hands the error on in a group, which is as good.
  if (error?.exceptions?.some(({ message }) => message === "no invitation")) return;
  expect(it.call("welcomeAll")).toRaise("ValueError", "no invitation");
});

check("stops when the party is called off", async ({ run }) => {
  const it = await run({ driver: "called-off" });
  expect(it.task("party")).toEnd("cancelled");
  expect(it.report("greeted"), "how many were greeted").toBe(0);
});
