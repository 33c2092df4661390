import asyncio from "asyncio";
import { briefly, equal, ok, rejects, test } from "../unittest";

test("EventTests.test_repr", () => {
  const ev = new asyncio.Event();
  ok(repr(ev).endsWith("[unset]>"));
  ev.set();
  ok(repr(ev).endsWith("[set]>"));
});
test("EventTests.test_wait", async () => {
  const ev = new asyncio.Event();
  const result = [];
  const c = async (n) => {
    if (await ev.wait()) result.push(n);
  };
  const t1 = asyncio.create_task(c(1));
  const t2 = asyncio.create_task(c(2));
  await briefly();
  equal(result, []);
  ok(repr(ev).endsWith("[unset, waiters:2]>"));
  const t3 = asyncio.create_task(c(3));
  ev.set();
  await briefly();
  equal(result, [3, 1, 2]);
  for (const t of [t1, t2, t3]) ok(t.done());
});
test("EventTests.test_wait_on_set", async () => {
  const ev = new asyncio.Event();
  ev.set();
  equal(await ev.wait(), true);
});
test("EventTests.test_wait_cancel", async () => {
  const ev = new asyncio.Event();
  const wait = asyncio.create_task(ev.wait());
  asyncio.get_running_loop().call_soon(() => wait.cancel());
  await rejects(asyncio.CancelledError, wait);
  ok(repr(ev).endsWith("[unset]>"));
});
test("EventTests.test_clear", () => {
  const ev = new asyncio.Event();
  ok(!ev.is_set());
  ev.set();
  ok(ev.is_set());
  ev.clear();
  ok(!ev.is_set());
});
test("EventTests.test_clear_with_waiters", async () => {
  const ev = new asyncio.Event();
  const result = [];
  const t = asyncio.create_task(
    (async () => {
      if (await ev.wait()) result.push(1);
      return true;
    })(),
  );
  await briefly();
  ev.set();
  ev.clear();
  ok(!ev.is_set());
  ev.set();
  ev.set();
  ok(repr(ev).includes("waiters:1"));
  await briefly();
  equal(result, [1]);
  ok(t.done() && t.result());
});
