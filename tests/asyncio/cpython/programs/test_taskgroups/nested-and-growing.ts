import asyncio from "asyncio";
import { equal, fails, lazilyAndEagerly, ok, rejects, test } from "../unittest";

const kinds = (group) => [...new Set(group.exceptions.map((e) => e.constructor.name))].sort();
const crashAfter = async (seconds, error = new ZeroDivisionError()) => {
  await asyncio.sleep(seconds);
  throw error;
};
const crashAtTheEnd = async () => {
  try {
    await asyncio.sleep(10);
  } finally {
    throw new ZeroDivisionError();
  }
};

/** An inner group whose five children fail when they are cancelled; the outer one may have a child, too. */
const cancelNested = (outerChild) =>
  lazilyAndEagerly(async () => {
    const runner = async () => {
      await using outer = new asyncio.TaskGroup();
      if (outerChild) outer.create_task(asyncio.sleep(10));
      await using inner = new asyncio.TaskGroup();
      for (let i = 0; i < 5; i += 1) inner.create_task(crashAtTheEnd());
      await asyncio.sleep(10);
    };
    const task = asyncio.create_task(runner());
    await asyncio.sleep(0.1);
    ok(!task.done());
    task.cancel();
    const group = await rejects(ExceptionGroup, task);
    equal(kinds(group), ["ExceptionGroup"]);
    equal(kinds(group.exceptions[0]), ["ZeroDivisionError"]);
  });
test("BaseTestTaskGroup.test_taskgroup_11", cancelNested(false));
test("BaseTestTaskGroup.test_taskgroup_12", cancelNested(true));

const nestedCrash = async (outerSeconds, innerSeconds) => {
  await using outer = new asyncio.TaskGroup();
  outer.create_task(crashAfter(outerSeconds, new ValueError(outerSeconds)));
  await using inner = new asyncio.TaskGroup();
  inner.create_task(crashAfter(innerSeconds, new ValueError(innerSeconds)));
};
test(
  "BaseTestTaskGroup.test_taskgroup_13",
  lazilyAndEagerly(async () => {
    const group = await rejects(ExceptionGroup, asyncio.create_task(nestedCrash(0.1, 10)));
    equal(kinds(group), ["ValueError"]);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_14",
  lazilyAndEagerly(async () => {
    const group = await rejects(ExceptionGroup, asyncio.create_task(nestedCrash(10, 0.1)));
    equal(kinds(group), ["ExceptionGroup"]);
    equal(kinds(group.exceptions[0]), ["ValueError"]);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_23",
  lazilyAndEagerly(async () => {
    await using g = new asyncio.TaskGroup();
    const running = () => Number(/tasks=(\d+)/.exec(repr(g))?.[1] ?? 0);
    for (let count = 0; count < 10; count += 1) {
      await asyncio.sleep(0.1);
      g.create_task(asyncio.sleep(0.3));
      if (count === 5) ok(running() < 5, "those that are done are let go");
    }
    await asyncio.sleep(1.35);
    equal(running(), 0);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_24",
  lazilyAndEagerly(async () => {
    const start = asyncio.get_running_loop().time();
    const root = async (g) => {
      await asyncio.sleep(0.1);
      g.create_task(asyncio.sleep(0.1));
      g.create_task(asyncio.sleep(0.2));
    };
    {
      await using g = new asyncio.TaskGroup();
      g.create_task(root(g));
    }
    equal((asyncio.get_running_loop().time() - start).toFixed(3), "0.300");
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_25",
  lazilyAndEagerly(async () => {
    let heads = 0;
    const hydra = async (g) => {
      heads += 1;
      await asyncio.sleep(0.01);
      g.create_task(hydra(g));
      g.create_task(hydra(g));
    };
    const hercules = async () => {
      while (heads < 10) await asyncio.sleep(0.015);
      throw new ZeroDivisionError();
    };
    const group = await fails(ExceptionGroup, async () => {
      await using g = new asyncio.TaskGroup();
      g.create_task(hydra(g));
      g.create_task(hercules());
    });
    equal(kinds(group), ["ZeroDivisionError"]);
    ok(heads >= 10);
  }),
);
test(
  "BaseTestTaskGroup.test_nested_groups_both_cancelled",
  lazilyAndEagerly(async () => {
    const caught = [];
    try {
      await using outer = new asyncio.TaskGroup();
      try {
        await using inner = new asyncio.TaskGroup();
        inner.create_task(crashAfter(0, new RuntimeError()));
        outer.create_task(crashAfter(0, new ValueError()));
      } catch (error) {
        await except_star(error, [RuntimeError, () => caught.push("RuntimeError")]);
      }
      equal(asyncio.current_task().cancelling(), 1);
    } catch (error) {
      await except_star(error, [ValueError, () => caught.push("ValueError")]);
    }
    equal(caught, ["RuntimeError", "ValueError"]);
    equal(asyncio.current_task().cancelling(), 0);
  }),
);
test(
  "BaseTestTaskGroup.test_error_and_cancel",
  lazilyAndEagerly(async () => {
    const event = new asyncio.Event();
    const levels = [];
    const fail = async () => {
      event.set();
      await asyncio.sleep(0);
      throw new RuntimeError();
    };
    const inner = async () => {
      try {
        await using tg = new asyncio.TaskGroup();
        tg.create_task(fail());
        await asyncio.sleep(1);
        levels.push("slept in the group");
      } catch (error) {
        await except_star(error, [RuntimeError, () => levels.push(asyncio.current_task().cancelling())]);
      }
      levels.push(asyncio.current_task().cancelling());
      await asyncio.sleep(1);
      levels.push("slept after the group");
    };
    const task = asyncio.create_task(inner());
    await event.wait();
    levels.push(task.cancelling());
    task.cancel();
    levels.push(task.cancelling());
    await rejects(asyncio.CancelledError, task);
    ok(task.cancelled());
    equal(levels, [0, 1, 1, 1]);
  }),
);
