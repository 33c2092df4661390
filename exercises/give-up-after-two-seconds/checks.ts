import { check, expect } from "yieldpoint/checks";

check("returns a page that comes in time, when it comes", async ({ run }) => {
  const it = await run({ driver: "a-quick-server" });
  expect(it.call("first")).toGive("<h1>news</h1>");
  expect(it.call("first")).toTake(0.5);
  expect(it.call("second")).toGive("<h1>mail</h1>");
  expect(it.call("second")).toTake(1.5);
});

check("gives up after two seconds", async ({ run }) => {
  const it = await run({ driver: "a-dead-server" });
  expect(it.call("fetchInTime")).toRaise("TimeoutError");
  expect(it.call("fetchInTime")).toTake(2);
});

check("leaves no fetch behind that it gave up on", async ({ run }) => {
  const it = await run({ driver: "a-dead-server" });
  expect(it.call("fetchInTime")).not.toLeaveTasks();
});

check("lets the server's own errors through", async ({ run }) => {
  const it = await run({ driver: "a-quick-server" });
  expect(it.call("third")).toRaise("ConnectionError", "reset by peer");
});

check("stops when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("fetchInTime")).toEnd("cancelled");
  expect(it.task("fetchInTime")).toEndAt(1);
});
