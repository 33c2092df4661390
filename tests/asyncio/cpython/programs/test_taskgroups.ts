import asyncio from "asyncio";
import { briefly, equal, ok, raises, rejects, test } from "./unittest";

const names = (group) => group.exceptions.map((e) => e.constructor.name).sort();
async function crash_after(t) {
  await asyncio.sleep(t);
  throw new ValueError(t);
}

test("TestTaskGroup.test_taskgroup_01", async () => {
  let t1, t2;
  {
    await using g = new asyncio.TaskGroup();
    t1 = g.create_task((async () => (await asyncio.sleep(0.1), 42))());
    t2 = g.create_task((async () => (await asyncio.sleep(0.2), 11))());
  }
  equal([t1.result(), t2.result()], [42, 11]);
});
test("TestTaskGroup.test_taskgroup_02", async () => {
  let t1, t2;
  {
    await using g = new asyncio.TaskGroup();
    t1 = g.create_task((async () => (await asyncio.sleep(0.1), 42))());
    await asyncio.sleep(0.15);
    t2 = g.create_task((async () => (await asyncio.sleep(0.2), 11))());
  }
  equal([t1.result(), t2.result()], [42, 11]);
});
test("TestTaskGroup.test_taskgroup_03", async () => {
  let t1, t2;
  {
    await using g = new asyncio.TaskGroup();
    t1 = g.create_task((async () => (await asyncio.sleep(0.1), 42))());
    await asyncio.sleep(0.15);
    t1.cancel();
    t2 = g.create_task((async () => (await asyncio.sleep(0.2), 11))());
  }
  ok(t1.done() && !t1.cancelled());
  equal(t2.result(), 11);
});
test("TestTaskGroup.test_taskgroup_04", async () => {
  let t2_cancel = false;
  let t2 = null;
  const foo2 = async () => {
    try {
      await asyncio.sleep(1);
    } catch (error) {
      t2_cancel = true;
      throw error;
    }
  };
  const runner = async () => {
    await using g = new asyncio.TaskGroup();
    g.create_task(crash_after(0.1));
    t2 = g.create_task(foo2());
  };
  const group = await rejects(ExceptionGroup, asyncio.create_task(runner()));
  equal(names(group), ["ValueError"]);
  ok(t2_cancel && t2.cancelled());
});
test("TestTaskGroup.test_cancel_children_on_child_error", async () => {
  const seen = [];
  const runner = async () => {
    await using g = new asyncio.TaskGroup();
    g.create_task(crash_after(0.1));
    try {
      await asyncio.sleep(4);
    } catch (error) {
      seen.push(error.constructor.name);
      throw error;
    }
  };
  const group = await rejects(ExceptionGroup, asyncio.create_task(runner()));
  equal(names(group), ["ValueError"]);
  equal(seen, ["CancelledError"]);
});
test("TestTaskGroup.test_cancellation", async () => {
  const runner = async () => {
    await using g = new asyncio.TaskGroup();
    for (let i = 0; i < 5; i += 1) g.create_task(asyncio.sleep(10));
  };
  const r = asyncio.create_task(runner());
  await asyncio.sleep(0.1);
  r.cancel();
  await rejects(asyncio.CancelledError, r);
});
test("TestTaskGroup.test_taskgroup_07", async () => {
  let cancelled = 0;
  const foo = async () => {
    try {
      await asyncio.sleep(10);
    } finally {
      cancelled += 1;
      await asyncio.sleep(0);
    }
  };
  const runner = async () => {
    await using g = new asyncio.TaskGroup();
    for (let i = 0; i < 5; i += 1) g.create_task(foo());
    try {
      await asyncio.sleep(10);
    } finally {
      cancelled += 10;
    }
  };
  const r = asyncio.create_task(runner());
  await asyncio.sleep(0.1);
  r.cancel();
  await rejects(asyncio.CancelledError, r);
  equal(cancelled, 15);
});
test("TestTaskGroup.test_taskgroup_09", async () => {
  let t1, t2;
  const runner = async () => {
    await using g = new asyncio.TaskGroup();
    t1 = g.create_task((async () => (await asyncio.sleep(1), 42))());
    t2 = g.create_task((async () => (await asyncio.sleep(2), 11))());
    await asyncio.sleep(0.1);
    throw new ZeroDivisionError();
  };
  const group = await rejects(ExceptionGroup, runner());
  equal(names(group), ["ZeroDivisionError"]);
  ok(t1.cancelled() && t2.cancelled());
});
test("TestTaskGroup.test_taskgroup_11", async () => {
  const runner = async () => {
    await using _ = new asyncio.TaskGroup();
    {
      await using g = new asyncio.TaskGroup();
      for (let i = 0; i < 5; i += 1) g.create_task(asyncio.sleep(10));
    }
  };
  const r = asyncio.create_task(runner());
  await asyncio.sleep(0.1);
  ok(!r.done());
  r.cancel();
  await rejects(asyncio.CancelledError, r);
});
test("TestTaskGroup.test_taskgroup_14", async () => {
  const runner = async () => {
    try {
      await using g = new asyncio.TaskGroup();
      g.create_task(crash_after(0.1));
      await asyncio.sleep(10);
    } catch (error) {
      equal(names(error), ["ValueError"]);
      equal(asyncio.current_task().cancelling(), 0);
    }
    await asyncio.sleep(0.1);
    return "went on";
  };
  equal(await asyncio.create_task(runner()), "went on");
});
test("TestTaskGroup.test_taskgroup_17", async () => {
  const race = async () => {
    await using g = new asyncio.TaskGroup();
    g.create_task(asyncio.sleep(5));
    await asyncio.sleep(10);
  };
  await rejects(TimeoutError, asyncio.wait_for(race(), 0.1));
});
test("TestTaskGroup.test_taskgroup_20", async () => {
  const nested = async () => {
    try {
      await asyncio.sleep(10);
    } finally {
      throw new KeyError("nested");
    }
  };
  const runner = async () => {
    await using g = new asyncio.TaskGroup();
    g.create_task(crash_after(0.1));
    await nested();
  };
  const group = await rejects(ExceptionGroup, asyncio.create_task(runner()));
  equal(names(group), ["KeyError", "ValueError"]);
});
test("TestTaskGroup.test_taskgroup_21", async () => {
  const runner = async () => {
    await using g = new asyncio.TaskGroup();
    g.create_task(crash_after(0.1));
    g.create_task(crash_after(0.1));
  };
  equal(names(await rejects(ExceptionGroup, runner())), ["ValueError", "ValueError"]);
});
test("TestTaskGroup.test_taskgroup_23", async () => {
  const g = new asyncio.TaskGroup();
  const coro = asyncio.sleep(1);
  raises(RuntimeError, () => g.create_task(coro), "TaskGroup <TaskGroup> has not been entered");
});
test("TestTaskGroup.test_taskgroup_24", async () => {
  let group;
  {
    await using g = new asyncio.TaskGroup();
    group = g;
  }
  raises(
    RuntimeError,
    () => group.create_task(asyncio.sleep(1)),
    "TaskGroup <TaskGroup entered> is finished",
  );
});
test("TestTaskGroup.test_taskgroup_already_entered", async () => {
  await using tg = new asyncio.TaskGroup();
  await rejects(RuntimeError, enter(tg), "TaskGroup <TaskGroup entered> has already been entered");
});
test("TestTaskGroup.test_taskgroup_double_enter", async () => {
  const tg = new asyncio.TaskGroup();
  {
    await using _ = await enter(tg);
  }
  await rejects(RuntimeError, enter(tg));
});
test("TestTaskGroup.test_taskgroup_task_context", async () => {
  let task;
  {
    await using tg = new asyncio.TaskGroup();
    task = tg.create_task(asyncio.sleep(0), { name: "yolo" });
    equal(task.get_name(), "yolo");
  }
  ok(task.done());
});
test("TestTaskGroup.test_taskgroup_22", async () => {
  const runner = async () => {
    await using g = new asyncio.TaskGroup();
    g.create_task((async () => (await asyncio.sleep(0), undefined))());
    g.create_task(crash_after(0.1));
    await asyncio.sleep(10);
  };
  const r = asyncio.create_task(runner());
  await asyncio.sleep(0.2);
  await rejects(ExceptionGroup, r);
});
test("TestTaskGroup.test_taskgroup_finished_and_aborting", async () => {
  let refused = null;
  const runner = async () => {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(crash_after(0));
    try {
      await asyncio.sleep(1);
    } catch {
      refused = raises(RuntimeError, () => tg.create_task(asyncio.sleep(1)));
    }
  };
  await rejects(ExceptionGroup, runner());
  ok(refused.message.endsWith("is shutting down"));
});
test("TestTaskGroup.test_cancelled_child_is_no_error", async () => {
  let task;
  {
    await using tg = new asyncio.TaskGroup();
    task = tg.create_task(asyncio.sleep(10));
    await briefly();
    task.cancel();
  }
  ok(task.cancelled());
});
test("TestTaskGroup.test_taskgroup_body_and_child_fail", async () => {
  const runner = async () => {
    await using g = new asyncio.TaskGroup();
    g.create_task(
      (async () => {
        try {
          await asyncio.sleep(10);
        } finally {
          throw new ValueError("child");
        }
      })(),
    );
    await briefly();
    throw new TypeError("body");
  };
  const group = await rejects(ExceptionGroup, runner());
  equal(
    group.exceptions.map((e) => e.constructor.name),
    ["ValueError", "TypeError"],
  );
  equal(group.message, "unhandled errors in a TaskGroup");
});
