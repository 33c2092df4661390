import asyncio from "asyncio";
import { equal, fails, lazilyAndEagerly, ok, rejects, test, unless } from "../unittest";

class MyExc extends Error {}
class MyBaseExc extends BaseException {}

const kinds = (group) => [...new Set(group.exceptions.map((e) => e.constructor.name))].sort();
const later = async (seconds, value) => {
  await asyncio.sleep(seconds);
  return value;
};
const crashAfter = async (seconds, error = new ZeroDivisionError()) => {
  await asyncio.sleep(seconds);
  throw error;
};
/** Sleeps; if it is cancelled, fails instead. */
const crashAtTheEnd = async (error) => {
  try {
    await asyncio.sleep(10);
  } finally {
    throw error();
  }
};
const zero = () => new ZeroDivisionError();

/** Starts `body` as a task, cancels it 0.1 s later, and gives the task. */
async function cancelledAfterAWhile(body) {
  const task = asyncio.create_task(body());
  await asyncio.sleep(0.1);
  ok(!task.done());
  task.cancel();
  return task;
}

test(
  "BaseTestTaskGroup.test_taskgroup_01",
  lazilyAndEagerly(async () => {
    const tasks = [];
    {
      await using g = new asyncio.TaskGroup();
      tasks.push(g.create_task(later(0.1, 42)), g.create_task(later(0.2, 11)));
    }
    equal(
      tasks.map((t) => t.result()),
      [42, 11],
    );
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_02",
  lazilyAndEagerly(async () => {
    const tasks = [];
    {
      await using g = new asyncio.TaskGroup();
      tasks.push(g.create_task(later(0.1, 42)));
      await asyncio.sleep(0.15);
      tasks.push(g.create_task(later(0.2, 11)));
    }
    equal(
      tasks.map((t) => t.result()),
      [42, 11],
    );
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_03",
  lazilyAndEagerly(async () => {
    const tasks = [];
    {
      await using g = new asyncio.TaskGroup();
      tasks.push(g.create_task(later(1, 42)));
      await asyncio.sleep(0.15);
      tasks[0].cancel();
      tasks.push(g.create_task(later(0.2, 11)));
    }
    ok(tasks[0].cancelled());
    equal(tasks[1].result(), 11);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_04",
  lazilyAndEagerly(async () => {
    const seen = [];
    let second = null;
    const sleeper = async () => {
      try {
        await asyncio.sleep(1);
      } catch (error) {
        seen.push(error.constructor.name);
        throw error;
      }
      seen.push("slept");
    };
    const runner = async () => {
      {
        await using g = new asyncio.TaskGroup();
        g.create_task(crashAfter(0.1));
        second = g.create_task(sleeper());
      }
      seen.push("after the group");
    };
    const group = await rejects(ExceptionGroup, asyncio.create_task(runner()));
    equal(kinds(group), ["ZeroDivisionError"]);
    equal(seen, ["CancelledError"]);
    ok(second.cancelled());
  }),
);
test(
  "BaseTestTaskGroup.test_cancel_children_on_child_error",
  lazilyAndEagerly(async () => {
    const seen = [];
    const sleeper = async (name, seconds) => {
      try {
        await asyncio.sleep(seconds);
      } catch (error) {
        seen.push(`${name}: ${error.constructor.name}`);
        throw error;
      }
      seen.push(`${name} slept`);
    };
    const runner = async () => {
      {
        await using g = new asyncio.TaskGroup();
        for (let i = 0; i < 3; i += 1) g.create_task(crashAfter(0.1));
        g.create_task(sleeper("child", 5));
        await sleeper("body", 10);
      }
      seen.push("after the group");
    };
    const group = await rejects(ExceptionGroup, asyncio.create_task(runner()));
    equal(kinds(group), ["ZeroDivisionError"]);
    equal(seen.sort(), ["body: CancelledError", "child: CancelledError"]);
  }),
);
test(
  "BaseTestTaskGroup.test_cancellation",
  lazilyAndEagerly(async () => {
    let cancelled = 0;
    const child = async () => {
      try {
        await asyncio.sleep(5);
      } catch (error) {
        cancelled += 1;
        throw error;
      }
    };
    const task = await cancelledAfterAWhile(async () => {
      await using g = new asyncio.TaskGroup();
      for (let i = 0; i < 5; i += 1) g.create_task(child());
    });
    await rejects(asyncio.CancelledError, task);
    equal(cancelled, 5);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_07",
  lazilyAndEagerly(async () => {
    let cancelled = 0;
    const sleeper = async (weight) => {
      try {
        await asyncio.sleep(5);
      } catch (error) {
        cancelled += weight;
        throw error;
      }
    };
    const task = await cancelledAfterAWhile(async () => {
      await using g = new asyncio.TaskGroup();
      for (let i = 0; i < 5; i += 1) g.create_task(sleeper(1));
      await sleeper(10);
    });
    await rejects(asyncio.CancelledError, task);
    equal(cancelled, 15);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_08",
  lazilyAndEagerly(async () => {
    const task = await cancelledAfterAWhile(async () => {
      await using g = new asyncio.TaskGroup();
      for (let i = 0; i < 5; i += 1) g.create_task(crashAtTheEnd(zero));
      await asyncio.sleep(10);
    });
    equal(kinds(await rejects(ExceptionGroup, task)), ["ZeroDivisionError"]);
  }),
);

/** The body fails, after `seconds`; both children are cancelled. */
const bodyFails = (seconds) =>
  lazilyAndEagerly(async () => {
    const tasks = [];
    const group = await fails(ExceptionGroup, async () => {
      await using g = new asyncio.TaskGroup();
      tasks.push(g.create_task(later(1, 42)), g.create_task(later(2, 11)));
      if (seconds > 0) await asyncio.sleep(seconds);
      throw new ZeroDivisionError();
    });
    equal(kinds(group), ["ZeroDivisionError"]);
    equal(
      tasks.map((t) => t.cancelled()),
      [true, true],
    );
  });
test("BaseTestTaskGroup.test_taskgroup_09", bodyFails(0.1));
test("BaseTestTaskGroup.test_taskgroup_10", bodyFails(0));
test(
  "BaseTestTaskGroup.test_taskgroup_15",
  lazilyAndEagerly(async () => {
    const task = await cancelledAfterAWhile(async () => {
      await using g = new asyncio.TaskGroup();
      g.create_task(crashAfter(0.3));
      try {
        await asyncio.sleep(10);
      } catch (error) {
        await asyncio.sleep(0.5);
        throw error;
      }
    });
    equal(kinds(await rejects(ExceptionGroup, task)), ["ZeroDivisionError"]);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_16",
  lazilyAndEagerly(async () => {
    const nested = async () => {
      await using g = new asyncio.TaskGroup();
      g.create_task(crashAfter(0.3));
      try {
        await asyncio.sleep(10);
      } catch (error) {
        await asyncio.sleep(0.5);
        throw error;
      }
    };
    const task = await cancelledAfterAWhile(async () => {
      await asyncio.create_task(nested());
    });
    equal(kinds(await rejects(ExceptionGroup, task)), ["ZeroDivisionError"]);
  }),
);

/** The body is cancelled, and raises what `replace` makes of it. */
async function bodyCancelled(replace) {
  let seen = 0;
  const task = await cancelledAfterAWhile(async () => {
    await using _ = new asyncio.TaskGroup();
    try {
      await asyncio.sleep(10);
    } catch (error) {
      unless(error, asyncio.CancelledError);
      seen += 10;
      throw replace(error);
    }
  });
  return [task, () => seen];
}
test(
  "BaseTestTaskGroup.test_taskgroup_17",
  lazilyAndEagerly(async () => {
    const [task, seen] = await bodyCancelled((error) => error);
    await rejects(asyncio.CancelledError, task);
    equal(seen(), 10);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_18",
  lazilyAndEagerly(async () => {
    const [task, seen] = await bodyCancelled(() => new MyExc());
    equal(kinds(await rejects(ExceptionGroup, task)), ["MyExc"]);
    equal(seen(), 10);
  }),
);

/** A child fails with one error, and the body, cancelled by that, with another. */
const bothFail = (childError, bodyError) => async () => {
  await using g = new asyncio.TaskGroup();
  g.create_task(crashAfter(0.1, childError));
  await crashAtTheEnd(() => bodyError);
};
test(
  "BaseTestTaskGroup.test_taskgroup_19",
  lazilyAndEagerly(async () => {
    const task = asyncio.create_task(bothFail(zero(), new MyExc())());
    equal(kinds(await rejects(ExceptionGroup, task)), ["MyExc", "ZeroDivisionError"]);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_20",
  lazilyAndEagerly(async () => {
    await fails(KeyboardInterrupt, bothFail(zero(), new KeyboardInterrupt()));
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_20a",
  lazilyAndEagerly(async () => {
    const group = await fails(BaseExceptionGroup, bothFail(zero(), new MyBaseExc()));
    equal(group.constructor.name, "BaseExceptionGroup");
    equal(kinds(group), ["MyBaseExc", "ZeroDivisionError"]);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_21a",
  lazilyAndEagerly(async () => {
    const group = await fails(BaseExceptionGroup, bothFail(new MyBaseExc(), new TypeError()));
    equal(kinds(group), ["MyBaseExc", "TypeError"]);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_22",
  lazilyAndEagerly(async () => {
    const runner = async () => {
      await using g = new asyncio.TaskGroup();
      g.create_task(later(1, 42));
      g.create_task(later(2, 11));
    };
    const task = asyncio.create_task(runner());
    await asyncio.sleep(0.05);
    task.cancel();
    await rejects(asyncio.CancelledError, task);
  }),
);
