// Longer than a file should be: the tests of a barrier share what stands at the top, and CPython keeps them in one class.
import asyncio from "asyncio";
import { briefly, equal, ok, raises, rejects, test } from "../unittest";

const PARTIES = 5;

const makeTasks = (n, body) => Array.from({ length: n }, () => asyncio.create_task(body()));
const gatherTasks = (n, body) => asyncio.gather(...makeTasks(n, body));
const times = (n, value) => Array(n).fill(value);

/** `onBroken` runs if the barrier breaks while `body` waits in it. */
async function unlessBroken(body, onBroken) {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof asyncio.BrokenBarrierError)) throw error;
    const pending = onBroken();
    if (asyncio.iscoroutine(pending)) await pending;
    return false;
  }
  return true;
}

function isEmpty(barrier) {
  equal(barrier.n_waiting, 0);
  ok(!repr(barrier).includes("resetting"));
}

test("BarrierTests.test_barrier", async () => {
  const barrier = new asyncio.Barrier(PARTIES);
  ok(repr(barrier).endsWith("[filling, waiters:0/5]>"));
  await rejects(TypeError, barrier, "'Barrier' object can't be awaited");
  ok(repr(barrier).includes("filling"));
});
test("BarrierTests.test_repr", async () => {
  const barrier = new asyncio.Barrier(PARTIES);
  const waiters = [];
  const shown = [];
  const add = async (n) => {
    for (let i = 0; i < n; i += 1) waiters.push(asyncio.create_task(barrier.wait()));
    await briefly();
  };
  const show = () => shown.push(repr(barrier).match(/\[(.*)\]/)[1]);
  show();
  await add(2);
  show();
  await add(barrier.parties - barrier.n_waiting);
  show();
  await add(2);
  await barrier.reset();
  show();
  await add(2);
  await barrier.abort();
  show();
  ok(barrier.broken);
  await asyncio.gather(...waiters, { return_exceptions: true });
  equal(shown, [
    "filling, waiters:0/5",
    "filling, waiters:2/5",
    "draining, waiters:0/5",
    "resetting, waiters:0/5",
    "broken",
  ]);
});
test("BarrierTests.test_barrier_parties", () => {
  raises(ValueError, () => new asyncio.Barrier(0), "parties must be >= 1");
  raises(ValueError, () => new asyncio.Barrier(-4), "parties must be >= 1");
  equal(new asyncio.Barrier(PARTIES).parties, PARTIES);
});
test("BarrierTests.test_context_manager", async () => {
  const barrier = new asyncio.Barrier(3);
  const results = [];
  await gatherTasks(3, async () => {
    await using i = await enter(barrier);
    results.push(i);
  });
  equal(results.sort(), [0, 1, 2]);
  isEmpty(barrier);
  ok(!barrier.broken);
});
test("BarrierTests.test_filling_one_task", async () => {
  const barrier = new asyncio.Barrier(1);
  let entered = false;
  {
    await using _ = await enter(barrier);
    entered = true;
  }
  ok(entered);
  isEmpty(barrier);
  ok(!barrier.broken);
});
test("BarrierTests.test_filling_one_task_twice", async () => {
  const barrier = new asyncio.Barrier(1);
  const t1 = asyncio.create_task(barrier.wait());
  await briefly();
  equal(barrier.n_waiting, 0);
  const t2 = asyncio.create_task(barrier.wait());
  await briefly();
  equal([t1.done(), t2.done()], [true, true]);
  equal(t1.result(), t2.result());
  isEmpty(barrier);
  ok(!barrier.broken);
});
test("BarrierTests.test_filling_task_by_task", async () => {
  const barrier = new asyncio.Barrier(3);
  const tasks = [];
  for (const expected of [1, 2]) {
    tasks.push(asyncio.create_task(barrier.wait()));
    await briefly();
    equal(barrier.n_waiting, expected);
    ok(repr(barrier).includes("filling"));
  }
  tasks.push(asyncio.create_task(barrier.wait()));
  await briefly();
  await asyncio.wait(tasks);
  isEmpty(barrier);
  ok(!barrier.broken);
});
test("BarrierTests.test_filling_tasks_wait_twice", async () => {
  const barrier = new asyncio.Barrier(PARTIES);
  const results = [];
  await gatherTasks(PARTIES, async () => {
    await using _outer = await enter(barrier);
    results.push(true);
    await using _inner = await enter(barrier);
    results.push(false);
  });
  equal(results.filter((each) => each).length, PARTIES);
  equal(results.filter((each) => !each).length, PARTIES);
  isEmpty(barrier);
  ok(!barrier.broken);
});
test("BarrierTests.test_filling_tasks_check_return_value", async () => {
  const barrier = new asyncio.Barrier(PARTIES);
  const first = [];
  const second = [];
  const places = await gatherTasks(PARTIES, async () => {
    await using _ = await enter(barrier);
    first.push(true);
    await using i = await enter(barrier);
    second.push(true);
    return i;
  });
  equal([first, second], [times(PARTIES, true), times(PARTIES, true)]);
  equal([...places].sort(), [0, 1, 2, 3, 4]);
  isEmpty(barrier);
  ok(!barrier.broken);
});
test("BarrierTests.test_draining_state", async () => {
  const barrier = new asyncio.Barrier(PARTIES);
  const draining = [];
  await gatherTasks(PARTIES, async () => {
    await using _ = await enter(barrier);
    draining.push(repr(barrier).includes("draining"));
  });
  // The last one to leave turns it back to filling.
  equal(draining, [true, true, true, true, false]);
  isEmpty(barrier);
  ok(!barrier.broken);
});
test("BarrierTests.test_blocking_tasks_while_draining", async () => {
  const again = 2;
  const barrier = new asyncio.Barrier(PARTIES);
  const others = new asyncio.Barrier(PARTIES - again);
  let left = again;
  await gatherTasks(PARTIES, async () => {
    await barrier.wait();
    if (left > 0) {
      left -= 1;
      await barrier.wait();
    } else {
      await others.wait();
      await barrier.wait();
    }
  });
  isEmpty(barrier);
  isEmpty(others);
});
test("BarrierTests.test_filling_tasks_cancel_one", async () => {
  const barrier = new asyncio.Barrier(3);
  const results = [];
  const start = async () => {
    const task = asyncio.create_task(
      (async () => {
        await barrier.wait();
        results.push(true);
      })(),
    );
    await briefly();
    return task;
  };
  const t1 = await start();
  equal(barrier.n_waiting, 1);
  const t2 = await start();
  equal(barrier.n_waiting, 2);
  t1.cancel();
  await briefly();
  equal(barrier.n_waiting, 1);
  await rejects(asyncio.CancelledError, t1);
  ok(t1.cancelled());
  const t3 = await start();
  equal(barrier.n_waiting, 2);
  const t4 = await start();
  await asyncio.gather(t2, t3, t4);
  equal(results, [true, true, true]);
  isEmpty(barrier);
  ok(!barrier.broken);
});
test("BarrierTests.test_reset_barrier", async () => {
  const barrier = new asyncio.Barrier(1);
  asyncio.create_task(barrier.reset());
  await briefly();
  isEmpty(barrier);
  ok(!barrier.broken);
});
test("BarrierTests.test_reset_barrier_while_tasks_waiting", async () => {
  const barrier = new asyncio.Barrier(PARTIES);
  const broken = [];
  const tasks = makeTasks(PARTIES - 1, () =>
    unlessBroken(
      () => barrier.wait(),
      () => broken.push(true),
    ),
  );
  await briefly();
  asyncio.create_task(barrier.reset());
  await asyncio.gather(...tasks);
  equal(broken, times(PARTIES - 1, true));
  isEmpty(barrier);
  ok(!barrier.broken);
});
test("BarrierTests.test_reset_barrier_when_tasks_half_draining", async () => {
  const barrier = new asyncio.Barrier(PARTIES);
  const broken = [];
  const rest = 2;
  let drained = 0;
  await gatherTasks(PARTIES, async () => {
    const passed = await unlessBroken(
      () => barrier.wait(),
      () => broken.push(true),
    );
    if (!passed) return;
    drained += 1;
    if (drained === PARTIES - rest) await barrier.reset();
  });
  equal(broken, times(rest, true));
  isEmpty(barrier);
  ok(!barrier.broken);
});
test("BarrierTests.test_reset_barrier_when_tasks_half_draining_half_blocking", async () => {
  const barrier = new asyncio.Barrier(PARTIES);
  const waiting = [];
  const blocked = [];
  const half = 2;
  let count = 0;
  await gatherTasks(PARTIES, async () => {
    const passed = await unlessBroken(
      () => barrier.wait(),
      async () => {
        waiting.push(true);
        await barrier.wait();
      },
    );
    if (!passed) return;
    count += 1;
    if (count > half) {
      await barrier.reset();
      await barrier.wait();
    } else {
      await unlessBroken(
        () => barrier.wait(),
        () => blocked.push(true),
      );
    }
  });
  equal(waiting, times(half, true));
  equal(blocked, []);
  isEmpty(barrier);
  ok(!barrier.broken);
});
test("BarrierTests.test_reset_barrier_while_tasks_waiting_and_waiting_again", async () => {
  const barrier = new asyncio.Barrier(PARTIES);
  const broken = [];
  const through = [];
  const tasks = makeTasks(PARTIES - 1, async () => {
    try {
      await unlessBroken(
        () => barrier.wait(),
        () => broken.push(true),
      );
    } finally {
      await barrier.wait();
      through.push(true);
    }
  });
  asyncio.create_task(barrier.reset());
  await briefly();
  const last = async () => {
    await using _ = await enter(barrier);
    through.push(true);
  };
  asyncio.create_task(last());
  await asyncio.gather(...tasks);
  ok(!barrier.broken);
  equal(broken, times(PARTIES - 1, true));
  equal(through, times(PARTIES, true));
  isEmpty(barrier);
});
test("BarrierTests.test_reset_barrier_while_tasks_draining", async () => {
  const barrier = new asyncio.Barrier(PARTIES);
  const second = [];
  const broken = [];
  const third = [];
  let count = 0;
  await gatherTasks(PARTIES, async () => {
    await barrier.wait();
    count += 1;
    if (count === PARTIES) {
      await barrier.reset();
      await barrier.wait();
    } else {
      const passed = await unlessBroken(
        () => barrier.wait(),
        () => broken.push(true),
      );
      if (passed) second.push(true);
    }
    await barrier.wait();
    third.push(true);
  });
  ok(!barrier.broken);
  equal(second, times(PARTIES - 1, true));
  equal(broken, []);
  equal(third, times(PARTIES, true));
  isEmpty(barrier);
});
test("BarrierTests.test_abort_barrier", async () => {
  const barrier = new asyncio.Barrier(1);
  asyncio.create_task(barrier.abort());
  await briefly();
  equal(barrier.n_waiting, 0);
  ok(barrier.broken);
  await rejects(asyncio.BrokenBarrierError, barrier.wait(), "Barrier aborted");
});
test("BarrierTests.test_abort_barrier_when_tasks_half_draining_half_blocking", async () => {
  const barrier = new asyncio.Barrier(PARTIES);
  const waiting = [];
  const blocked = [];
  const half = 2;
  let count = 0;
  await gatherTasks(PARTIES, async () => {
    const passed = await unlessBroken(
      () => barrier.wait(),
      () => waiting.push(true),
    );
    if (!passed) return;
    count += 1;
    if (count > half) await barrier.abort();
    else {
      await unlessBroken(
        () => barrier.wait(),
        () => blocked.push(true),
      );
    }
  });
  ok(barrier.broken);
  equal(waiting, times(half, true));
  equal(blocked, times(PARTIES - half - 1, true));
  isEmpty(barrier);
});
test("BarrierTests.test_abort_barrier_when_exception", async () => {
  const barrier = new asyncio.Barrier(PARTIES);
  const through = [];
  const broken = [];
  await gatherTasks(PARTIES, async () => {
    try {
      {
        await using i = await enter(barrier);
        if (i === 2) throw new RuntimeError();
      }
      await using _ = await enter(barrier);
      through.push(true);
    } catch (error) {
      if (error instanceof asyncio.BrokenBarrierError) broken.push(true);
      else if (error instanceof RuntimeError) await barrier.abort();
      else throw error;
    }
  });
  ok(barrier.broken);
  equal(through, []);
  equal(broken, times(PARTIES - 1, true));
  equal(barrier.n_waiting, 0);
});
test("BarrierTests.test_abort_barrier_when_exception_then_resetting", async () => {
  const barrier = new asyncio.Barrier(PARTIES);
  const meeting = new asyncio.Barrier(PARTIES);
  const through = [];
  const broken = [];
  const after = [];
  await gatherTasks(PARTIES, async () => {
    try {
      if ((await barrier.wait()) === 2) throw new RuntimeError();
      await barrier.wait();
      through.push(true);
    } catch (error) {
      if (error instanceof asyncio.BrokenBarrierError) broken.push(true);
      else if (error instanceof RuntimeError) await barrier.abort();
      else throw error;
    }
    // All have left the barrier before it is reset, and nobody enters it before that.
    if ((await meeting.wait()) === 2) await barrier.reset();
    await meeting.wait();
    await barrier.wait();
    after.push(true);
  });
  ok(!barrier.broken);
  equal(through, []);
  equal(broken, times(PARTIES - 1, true));
  equal(after, times(PARTIES, true));
  equal(barrier.n_waiting, 0);
});
