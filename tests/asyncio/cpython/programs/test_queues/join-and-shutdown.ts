import asyncio from "asyncio";
import { briefly, equal, ok, raises, rejects, test } from "../unittest";

const kinds = [asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue];

/** CPython runs each of these for the three kinds of queue; so does each test here. */
function testEach(body) {
  return async () => {
    for (const Kind of kinds) await body(Kind);
  };
}

async function isShutDown(q) {
  await rejects(asyncio.QueueShutDown, q.put("data"));
  raises(asyncio.QueueShutDown, () => q.put_nowait("data"));
  await rejects(asyncio.QueueShutDown, q.get());
  raises(asyncio.QueueShutDown, () => q.get_nowait());
}

const nothingLeft = (q) => raises(ValueError, () => q.task_done(), "task_done() called too many times");

test(
  "_QueueJoinTestMixin.test_task_done_underflow",
  testEach(async (Kind) => nothingLeft(new Kind())),
);
test(
  "_QueueJoinTestMixin.test_task_done",
  testEach(async (Kind) => {
    const q = new Kind();
    for (let i = 0; i < 100; i += 1) q.put_nowait(i);
    let sum = 0;
    let running = true;
    const worker = async () => {
      while (running) {
        sum += await q.get();
        q.task_done();
      }
    };
    await using tg = new asyncio.TaskGroup();
    tg.create_task(worker());
    tg.create_task(worker());
    await q.join();
    equal(sum, 4950);
    running = false;
    q.put_nowait(0);
    q.put_nowait(0);
  }),
);
test(
  "_QueueJoinTestMixin.test_join_empty_queue",
  testEach(async (Kind) => {
    const q = new Kind();
    await q.join();
    await q.join();
  }),
);
test(
  "_QueueJoinTestMixin.test_format",
  testEach(async (Kind) => {
    const q = new Kind();
    equal(repr(q), `<${Kind.name} maxsize=0>`);
    for (const item of [1, 2]) q.put_nowait(item);
    for (const _ of [1, 2]) q.get_nowait();
    equal(repr(q), `<${Kind.name} maxsize=0 tasks=2>`);
  }),
);
test(
  "_QueueShutdownTestMixin.test_format",
  testEach(async (Kind) => {
    const q = new Kind();
    q.shutdown();
    equal(repr(q), `<${Kind.name} maxsize=0 shutdown>`);
  }),
);
test(
  "_QueueShutdownTestMixin.test_shutdown_empty",
  testEach(async (Kind) => {
    const q = new Kind();
    const getter = asyncio.create_task(q.get());
    await briefly();
    q.shutdown({ immediate: false });
    equal(q.qsize(), 0);
    await q.join();
    await briefly();
    ok(getter.done());
    await rejects(asyncio.QueueShutDown, getter);
    await isShutDown(q);
  }),
);
test(
  "_QueueShutdownTestMixin.test_shutdown_nonempty",
  testEach(async (Kind) => {
    const q = new Kind({ maxsize: 1 });
    q.put_nowait("data");
    const join = asyncio.create_task(q.join());
    const putter = asyncio.create_task(q.put("data2"));
    await briefly();
    ok(!putter.done());
    q.shutdown({ immediate: false });
    equal(q.qsize(), 1);
    await briefly();
    ok(putter.done());
    await rejects(asyncio.QueueShutDown, putter);
    equal(await q.get(), "data");
    await briefly();
    ok(!join.done());
    await isShutDown(q);
    q.task_done();
    await briefly();
    ok(join.done());
    await join;
    nothingLeft(q);
  }),
);
test(
  "_QueueShutdownTestMixin.test_shutdown_immediate",
  testEach(async (Kind) => {
    const q = new Kind();
    q.put_nowait("data");
    const join = asyncio.create_task(q.join());
    q.shutdown({ immediate: true });
    equal(q.qsize(), 0);
    await briefly();
    ok(join.done());
    await join;
    await isShutDown(q);
    nothingLeft(q);
  }),
);
test(
  "_QueueShutdownTestMixin.test_shutdown_immediate_with_unfinished",
  testEach(async (Kind) => {
    const q = new Kind();
    q.put_nowait("data");
    q.put_nowait("data");
    const join = asyncio.create_task(q.join());
    equal(await q.get(), "data");
    q.shutdown(true);
    equal(q.qsize(), 0);
    await briefly();
    ok(!join.done());
    await isShutDown(q);
    q.task_done();
    nothingLeft(q);
    await briefly();
    ok(join.done());
    await join;
  }),
);
