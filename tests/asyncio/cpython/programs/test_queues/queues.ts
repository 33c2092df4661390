import asyncio from "asyncio";
import { briefly, equal, ok, raises, rejects, test } from "../unittest";

test("QueueBasicTests.test_repr", async () => {
  const q = new asyncio.Queue();
  ok(repr(q).startsWith("<Queue"));
  const t = asyncio.create_task(q.get());
  await briefly();
  ok(repr(q).includes("_getters[1]"));
  q.put_nowait(0);
  await t;
  const p = new asyncio.Queue({ maxsize: 1 });
  p.put_nowait(1);
  const u = asyncio.create_task(p.put(2));
  await briefly();
  ok(repr(p).includes("_putters[1]"));
  ok(repr(p).includes("_queue=[1]"));
  p.get_nowait();
  await u;
});
test("QueueBasicTests.test_empty", () => {
  const q = new asyncio.Queue();
  ok(q.empty());
  q.put_nowait(1);
  ok(!q.empty());
  equal(q.get_nowait(), 1);
  ok(q.empty());
});
test("QueueBasicTests.test_full", () => {
  ok(!new asyncio.Queue().full());
  const q = new asyncio.Queue(1);
  q.put_nowait(1);
  ok(q.full());
});
test("QueueBasicTests.test_order", () => {
  const q = new asyncio.Queue();
  for (const i of [1, 3, 2]) q.put_nowait(i);
  equal([q.get_nowait(), q.get_nowait(), q.get_nowait()], [1, 3, 2]);
});
test("QueueBasicTests.test_maxsize", async () => {
  const q = new asyncio.Queue({ maxsize: 2 });
  equal(q.maxsize, 2);
  const put = [];
  const t = asyncio.create_task(
    (async () => {
      for (let i = 0; i < 3; i += 1) {
        await q.put(i);
        put.push(i);
      }
      return true;
    })(),
  );
  await asyncio.sleep(0.01);
  equal(put, [0, 1]);
  equal(q.get_nowait(), 0);
  await asyncio.sleep(0.01);
  equal(put, [0, 1, 2]);
  equal([q.get_nowait(), q.get_nowait()], [1, 2]);
  ok(t.done() && t.result());
});
test("QueueGetTests.test_blocking_get", async () => {
  const q = new asyncio.Queue();
  q.put_nowait(1);
  equal(await q.get(), 1);
});
test("QueueGetTests.test_blocking_get_wait", async () => {
  const loop = asyncio.get_running_loop();
  const q = new asyncio.Queue();
  loop.call_later(0.01, (x) => q.put_nowait(x), 1);
  equal(await q.get(), 1);
  equal(loop.time(), 0.01);
});
test("QueueGetTests.test_nonblocking_get_exception", () => {
  raises(asyncio.QueueEmpty, () => new asyncio.Queue().get_nowait());
});
test("QueueGetTests.test_get_cancelled_race", async () => {
  const q = new asyncio.Queue();
  const t1 = asyncio.create_task(q.get());
  const t2 = asyncio.create_task(q.get());
  await briefly();
  t1.cancel();
  await briefly();
  ok(t1.done());
  await q.put("a");
  await briefly();
  equal(await t2, "a");
});
test("QueueGetTests.test_get_with_waiting_putters", async () => {
  const q = new asyncio.Queue(1);
  asyncio.create_task(q.put("a"));
  asyncio.create_task(q.put("b"));
  await briefly();
  equal([await q.get(), await q.get()], ["a", "b"]);
});
test("QueueGetTests.test_why_are_getters_waiting", async () => {
  const queue = new asyncio.Queue(2);
  const consumer = async (n) => {
    for (let i = 0; i < n; i += 1) await queue.get();
  };
  const producer = async (n) => {
    for (let i = 0; i < n; i += 1) await queue.put(i);
  };
  await asyncio.gather(
    asyncio.create_task(producer(5)),
    asyncio.create_task(consumer(1)),
    asyncio.create_task(consumer(4)),
  );
  ok(queue.empty());
});
test("QueueGetTests.test_cancelled_getters_not_being_held_in_self_getters", async () => {
  const queue = new asyncio.Queue({ maxsize: 5 });
  await rejects(TimeoutError, asyncio.wait_for(queue.get(), 0.1));
  ok(!repr(queue).includes("_getters"));
});
test("QueuePutTests.test_blocking_put_wait", async () => {
  const loop = asyncio.get_running_loop();
  const q = new asyncio.Queue(1);
  loop.call_later(0.01, () => q.get_nowait());
  await q.put(1);
  await q.put(2);
  equal(loop.time(), 0.01);
});
test("QueuePutTests.test_nonblocking_put_exception", () => {
  const q = new asyncio.Queue(1);
  q.put_nowait(1);
  raises(asyncio.QueueFull, () => q.put_nowait(2));
});
test("QueuePutTests.test_float_maxsize", async () => {
  const q = new asyncio.Queue(1.3);
  q.put_nowait(1);
  q.put_nowait(2);
  ok(q.full());
  raises(asyncio.QueueFull, () => q.put_nowait(3));
  const p = new asyncio.Queue({ maxsize: 1.3 });
  await p.put(1);
  await p.put(2);
  ok(p.full());
});
test("QueuePutTests.test_put_cancelled_race", async () => {
  const q = new asyncio.Queue(1);
  const a = asyncio.create_task(q.put("a"));
  const b = asyncio.create_task(q.put("b"));
  const c = asyncio.create_task(q.put("X"));
  await briefly();
  ok(a.done());
  ok(!b.done());
  c.cancel();
  await briefly();
  ok(c.done());
  equal(q.get_nowait(), "a");
  await b;
  equal(q.get_nowait(), "b");
});
test("QueuePutTests.test_put_with_waiting_getters", async () => {
  const q = new asyncio.Queue();
  const t = asyncio.create_task(q.get());
  await briefly();
  await q.put("a");
  equal(await t, "a");
});
test("QueuePutTests.test_why_are_putters_waiting", async () => {
  const queue = new asyncio.Queue(2);
  const c = async (item) => await queue.put(item);
  const t = async () => {
    for (let i = 0; i < 4; i += 1) await queue.get();
  };
  await asyncio.gather(t(), c(1), c(2), c(3), c(4));
  ok(queue.empty());
});
test("QueuePutTests.test_cancelled_puts_not_being_held_in_self_putters", async () => {
  const queue = new asyncio.Queue({ maxsize: 1 });
  queue.put_nowait(1);
  await rejects(TimeoutError, asyncio.wait_for(queue.put(2), 0.1));
  ok(!repr(queue).includes("_putters"));
});
test("QueueBasicTests.test_str", () => {
  equal(str(new asyncio.Queue()), "<Queue maxsize=0>");
  const q = new asyncio.Queue(2);
  q.put_nowait(1);
  equal(str(q), "<Queue maxsize=2 _queue=[1] tasks=1>");
});
test("QueueGetTests.test_get_with_putters", async () => {
  const q = new asyncio.Queue(1);
  await q.put(1);
  const putter = asyncio.create_task(q.put(2));
  await briefly();
  equal(await q.get(), 1);
  // It was woken by the get, without a turn of its own.
  ok(!repr(q).includes("_putters"));
  equal(await putter, null);
});
test("QueueGetTests.test_nonblocking_get", () => {
  const q = new asyncio.Queue();
  q.put_nowait(1);
  equal(q.get_nowait(), 1);
});
test("QueuePutTests.test_blocking_put", async () => {
  const q = new asyncio.Queue();
  await q.put(1);
  equal(await q.get(), 1);
});
test("QueuePutTests.test_nonblocking_put", () => {
  const q = new asyncio.Queue();
  q.put_nowait(1);
  equal(q.get_nowait(), 1);
});
test("QueuePutTests.test_get_cancel_drop_one_pending_reader", async () => {
  const q = new asyncio.Queue();
  let reader = asyncio.create_task(q.get());
  await briefly();
  q.put_nowait(1);
  q.put_nowait(2);
  reader.cancel();
  try {
    await reader;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    reader = asyncio.create_task(q.get());
    await reader;
  }
  equal(reader.result(), 1, "2 would mean that 1 was dropped");
});
test("QueuePutTests.test_get_cancel_drop_many_pending_readers", async () => {
  const q = new asyncio.Queue();
  let readers = [];
  {
    await using tg = new asyncio.TaskGroup();
    readers = [1, 2, 3].map(() => tg.create_task(q.get()));
    await briefly();
    q.put_nowait(1);
    q.put_nowait(2);
    readers[0].cancel();
    await rejects(asyncio.CancelledError, readers[0]);
    await readers[2];
  }
  equal([readers[1].result(), readers[2].result()].sort(), [1, 2]);
});
test("QueuePutTests.test_put_cancel_drop", async () => {
  const q = new asyncio.Queue(1);
  q.put_nowait(1);
  let writer = asyncio.create_task(q.put(2));
  await briefly();
  equal(q.get_nowait(), 1);
  writer.cancel();
  try {
    await writer;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    writer = asyncio.create_task(q.put(2));
    await writer;
  }
  equal(q.get_nowait(), 2);
  equal(q.qsize(), 0);
});
test("QueuePutTests.test_put_cancelled", async () => {
  const q = new asyncio.Queue();
  const put = async () => {
    await q.put(1);
    return true;
  };
  const task = asyncio.create_task(put());
  equal(await q.get(), 1);
  ok(task.done() && task.result());
});
test("QueuePutTests.test_cancelled_put_silence_value_error_exception", async () => {
  const q = new asyncio.Queue(1);
  q.put_nowait(1);
  const put = asyncio.create_task(q.put(1));
  await briefly();
  q.get_nowait();
  put.cancel();
  await rejects(asyncio.CancelledError, put);
});
test("LifoQueueTests.test_order", () => {
  const q = new asyncio.LifoQueue();
  for (const i of [1, 3, 2]) q.put_nowait(i);
  equal([q.get_nowait(), q.get_nowait(), q.get_nowait()], [2, 3, 1]);
});
test("PriorityQueueTests.test_order", () => {
  const q = new asyncio.PriorityQueue();
  for (const i of [1, 3, 2]) q.put_nowait(i);
  equal([q.get_nowait(), q.get_nowait(), q.get_nowait()], [1, 2, 3]);
});
