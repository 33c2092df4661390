import asyncio from "asyncio";
import { briefly, equal, ok, raises, rejects, test } from "../unittest";

test("BarrierTests.test_barrier", async () => {
  const barrier = new asyncio.Barrier(3);
  ok(repr(barrier).endsWith("[filling, waiters:0/3]>"));
  const results = await asyncio.gather(barrier.wait(), barrier.wait(), barrier.wait());
  equal([...results].sort(), [0, 1, 2]);
  equal(barrier.n_waiting, 0);
  ok(!barrier.broken);
});
test("BarrierTests.test_barrier_parties", () => {
  raises(ValueError, () => new asyncio.Barrier(0), "parties must be >= 1");
  equal(new asyncio.Barrier(4).parties, 4);
});
test("BarrierTests.test_context_manager", async () => {
  const barrier = new asyncio.Barrier(3);
  const results = [];
  const coro = async () => {
    await using i = await enter(barrier);
    results.push(i);
  };
  await asyncio.gather(coro(), coro(), coro());
  equal(results.sort(), [0, 1, 2]);
});
test("BarrierTests.test_filling_one_task_cancelled_before_end", async () => {
  const barrier = new asyncio.Barrier(3);
  const t = asyncio.create_task(barrier.wait());
  await briefly();
  equal(barrier.n_waiting, 1);
  t.cancel();
  await rejects(asyncio.CancelledError, t);
  equal(barrier.n_waiting, 0);
  const results = await asyncio.gather(barrier.wait(), barrier.wait(), barrier.wait());
  equal([...results].sort(), [0, 1, 2]);
});
test("BarrierTests.test_reset_barrier_when_tasks_waiting", async () => {
  const barrier = new asyncio.Barrier(3);
  const results = [];
  const coro = async () => {
    try {
      await barrier.wait();
    } catch (error) {
      if (!(error instanceof asyncio.BrokenBarrierError)) throw error;
      results.push(true);
    }
  };
  const tasks = [asyncio.create_task(coro()), asyncio.create_task(coro())];
  await briefly();
  equal(barrier.n_waiting, 2);
  await barrier.reset();
  await asyncio.gather(...tasks);
  equal(results, [true, true]);
  ok(!barrier.broken);
  ok(repr(barrier).includes("filling"));
});
test("BarrierTests.test_abort_barrier", async () => {
  const barrier = new asyncio.Barrier(2);
  await barrier.abort();
  ok(barrier.broken);
  await rejects(asyncio.BrokenBarrierError, barrier.wait(), "Barrier aborted");
  ok(repr(barrier).endsWith("[broken]>"));
  await barrier.reset();
  ok(!barrier.broken);
});
