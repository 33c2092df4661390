import asyncio from "asyncio";
import { briefly, equal, ok, raises, rejects, test } from "../unittest";

const future = () => asyncio.get_running_loop().create_future();
const give = async () => 42;
/** What the loop's exception handler is told from now on. */
const listen = () => {
  const seen = [];
  asyncio.get_running_loop().set_exception_handler((_loop, context) => seen.push(context));
  return seen;
};
const shieldAndCancel = async (inner) => {
  const outer = asyncio.shield(inner);
  await briefly();
  outer.cancel();
  await briefly();
  ok(outer.cancelled());
  return outer;
};

test("BaseTaskTests.test_shield_result", async () => {
  const inner = asyncio.get_running_loop().create_future();
  const outer = asyncio.shield(inner);
  inner.set_result(42);
  equal(await outer, 42);
});
test("BaseTaskTests.test_shield_exception", async () => {
  const inner = asyncio.get_running_loop().create_future();
  const outer = asyncio.shield(inner);
  const error = new RuntimeError("expected");
  inner.set_exception(error);
  await briefly();
  ok(outer.exception() === error);
});
test("BaseTaskTests.test_shield_shortcut", async () => {
  const fut = asyncio.get_running_loop().create_future();
  fut.set_result(42);
  equal(await asyncio.shield(fut), 42);
});
test("BaseTaskTests.test_shield_cancel_inner", async () => {
  const inner = future();
  const outer = asyncio.shield(inner);
  await briefly();
  inner.cancel();
  await briefly();
  ok(outer.cancelled());
});
test("BaseTaskTests.test_shield_cancel_outer", async () => {
  const inner = future();
  const outer = await shieldAndCancel(inner);
  ok(!inner.done());
  ok(!repr(outer).includes("cb="));
});
test("BaseTaskTests.test_shield_cancel_outer_result", async () => {
  const seen = listen();
  const inner = future();
  await shieldAndCancel(inner);
  inner.set_result(1);
  await briefly();
  equal(seen, []);
});
test("BaseTaskTests.test_shield_cancel_outer_in_task", async () => {
  const inner = future();
  const body = async () => {
    const outer = asyncio.shield(inner);
    ok(repr(inner).includes("cb="));
    outer.cancel();
    await briefly();
    ok(outer.cancelled());
  };
  await asyncio.create_task(body());
  inner.set_result(1);
});
test("BaseTaskTests.test_shield_effect", async () => {
  let proof = 0;
  const waiter = future();
  const inner = async () => {
    await waiter;
    proof += 1;
  };
  const outer = async () => {
    await asyncio.shield(inner());
    proof += 100;
  };
  const task = asyncio.create_task(outer());
  await briefly();
  task.cancel();
  await rejects(asyncio.CancelledError, task);
  waiter.set_result(null);
  await briefly(2);
  equal(proof, 1);
});
test("BaseTaskTests.test_shield_gather", async () => {
  const [child1, child2] = [future(), future()];
  const parent = asyncio.gather(child1, child2);
  await shieldAndCancel(parent);
  child1.set_result(1);
  child2.set_result(2);
  await briefly();
  equal(parent.result(), [1, 2]);
});
test("BaseTaskTests.test_gather_shield", async () => {
  const [child1, child2] = [future(), future()];
  const [inner1, inner2] = [asyncio.shield(child1), asyncio.shield(child2)];
  const parent = asyncio.gather(inner1, inner2);
  await briefly();
  parent.cancel();
  await briefly(2);
  ok(parent.exception() instanceof asyncio.CancelledError);
  ok(inner1.cancelled() && inner2.cancelled());
  child1.set_result(1);
  child2.set_result(2);
  await briefly();
});
test("BaseTaskTests.test_shield_coroutine_without_loop", () => {
  const inner = give();
  raises(RuntimeError, () => asyncio.shield(inner), "There is no current event loop in thread 'MainThread'.");
  inner.close();
});
test("BaseTaskTests.test_shield_coroutine_use_running_loop", () => {
  const loop = asyncio.new_event_loop();
  const outer = loop.run_until_complete((async () => [asyncio.shield(give())])())[0];
  ok(outer.get_loop() === loop);
  equal(loop.run_until_complete(outer), 42);
  loop.close();
});
test("BaseTaskTests.test_shield_coroutine_use_global_loop", () => {
  const loop = asyncio.new_event_loop();
  asyncio.set_event_loop(loop);
  const outer = asyncio.shield(give());
  ok(outer.get_loop() === loop);
  equal(loop.run_until_complete(outer), 42);
  asyncio.set_event_loop(null);
  loop.close();
});
