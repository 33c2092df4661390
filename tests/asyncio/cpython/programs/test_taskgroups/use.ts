import asyncio from "asyncio";
import { asynccontextmanager } from "contextlib";
import { ContextVar, copy_context } from "contextvars";
import { briefly, equal, fails, lazilyAndEagerly, matches, ok, raises, rejects, test } from "../unittest";

test(
  "BaseTestTaskGroup.test_taskgroup_task_name",
  lazilyAndEagerly(async () => {
    await using g = new asyncio.TaskGroup();
    equal(g.create_task(briefly(), { name: "yolo" }).get_name(), "yolo");
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_task_context",
  lazilyAndEagerly(async () => {
    const cvar = new ContextVar("cvar");
    const setTo = async (value) => {
      await asyncio.sleep(0);
      cvar.set(value);
    };
    await using g = new asyncio.TaskGroup();
    const context = copy_context();
    equal(context.get(cvar), null);
    await g.create_task(setTo(1), { context });
    equal(context.get(cvar), 1);
    await g.create_task(setTo(2), { context });
    equal(context.get(cvar), 2);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_no_create_task_after_failure",
  lazilyAndEagerly(async () => {
    const seen = [];
    const fail = async () => {
      await asyncio.sleep(0.001);
      throw new ZeroDivisionError();
    };
    const late = async (g) => {
      try {
        await asyncio.sleep(1);
      } catch {
        seen.push(raises(RuntimeError, () => g.create_task(fail())).message);
      }
    };
    const group = await fails(ExceptionGroup, async () => {
      await using g = new asyncio.TaskGroup();
      g.create_task(fail());
      g.create_task(late(g));
    });
    equal(
      group.exceptions.map((e) => e.constructor.name),
      ["ZeroDivisionError"],
    );
    matches(seen[0], /^TaskGroup <TaskGroup tasks=1 errors=1 cancelling> is shutting down$/);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_context_manager_exit_raises",
  lazilyAndEagerly(async () => {
    class CustomException extends Error {}
    const fail = async () => {
      throw new CustomException();
    };
    const database = asynccontextmanager(async function* () {
      try {
        yield;
      } finally {
        throw new CustomException();
      }
    });
    let handled = false;
    const main = async () => {
      const task = asyncio.current_task();
      try {
        await using tg = new asyncio.TaskGroup();
        await using _ = await enter(database());
        tg.create_task(fail());
        await asyncio.sleep(1);
      } catch (error) {
        await except_star(error, [
          CustomException,
          (group) => {
            equal(task.cancelling(), 0);
            equal(group.exceptions.length, 2);
            handled = true;
          },
        ]);
      }
    };
    await asyncio.create_task(main());
    ok(handled);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_already_entered",
  lazilyAndEagerly(async () => {
    const tg = new asyncio.TaskGroup();
    await using _ = await enter(tg);
    const again = async () => {
      await using _again = await enter(tg);
    };
    matches((await fails(RuntimeError, again)).message, /has already been entered$/);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_double_enter",
  lazilyAndEagerly(async () => {
    const tg = new asyncio.TaskGroup();
    const use = async () => {
      await using _ = await enter(tg);
    };
    await use();
    matches((await fails(RuntimeError, use)).message, /has already been entered$/);
  }),
);

/** The coroutine is closed, so that nothing says that it was never awaited. */
const useFinished = lazilyAndEagerly(async () => {
  const tg = new asyncio.TaskGroup();
  {
    await using _ = await enter(tg);
  }
  const coro = asyncio.sleep(0);
  matches(raises(RuntimeError, () => tg.create_task(coro)).message, /is finished$/);
  await rejects(RuntimeError, coro, "cannot reuse already awaited coroutine");
});
test("BaseTestTaskGroup.test_taskgroup_finished", useFinished);
test("BaseTestTaskGroup.test_coro_closed_when_tg_closed", useFinished);
test(
  "BaseTestTaskGroup.test_taskgroup_not_entered",
  lazilyAndEagerly(async () => {
    const error = raises(RuntimeError, () => new asyncio.TaskGroup().create_task(asyncio.sleep(0)));
    matches(error.message, /has not been entered$/);
  }),
);
test(
  "BaseTestTaskGroup.test_taskgroup_without_parent_task",
  lazilyAndEagerly(async () => {
    const tg = new asyncio.TaskGroup();
    const seen = [];
    asyncio.get_running_loop().call_soon(() => {
      seen.push(raises(RuntimeError, () => tg.__aenter__().send(null)).message);
    });
    await briefly();
    matches(seen[0], /cannot determine the parent task$/);
    const error = raises(RuntimeError, () => tg.create_task(asyncio.sleep(0)));
    matches(error.message, /has not been entered$/);
  }),
);
test(
  "BaseTestTaskGroup.test_cancelling_level_preserved",
  lazilyAndEagerly(async () => {
    const fail = async () => {
      await asyncio.sleep(0);
      throw new RuntimeError();
    };
    await fails(ExceptionGroup, async () => {
      await using tg = new asyncio.TaskGroup();
      tg.create_task(fail());
    });
    equal(asyncio.current_task().cancelling(), 0);
  }),
);
test(
  "BaseTestTaskGroup.test_name",
  lazilyAndEagerly(async () => {
    let name = null;
    const look = async () => {
      name = asyncio.current_task().get_name();
    };
    {
      await using tg = new asyncio.TaskGroup();
      tg.create_task(look(), { name: "example name" });
    }
    equal(name, "example name");
  }),
);
test(
  "BaseTestTaskGroup.test_cancels_task_if_created_during_creation",
  lazilyAndEagerly(async () => {
    class MyError extends Error {}
    let ran = false;
    const group = await fails(ExceptionGroup, async () => {
      await using tg = new asyncio.TaskGroup();
      const third = async () => {
        throw new MyError("third task failed");
      };
      const second = async () => {
        tg.create_task(third());
        // An eager task is cancelled at the first, another at the second.
        await rejects(asyncio.CancelledError, briefly(2));
        ran = true;
      };
      tg.create_task(second());
    });
    ok(ran);
    ok(group.exceptions.length === 1 && group.exceptions[0] instanceof MyError);
  }),
);
test(
  "BaseTestTaskGroup.test_cancellation_does_not_leak_out_of_tg",
  lazilyAndEagerly(async () => {
    const fail = async () => {
      throw new ValueError();
    };
    await fails(ExceptionGroup, async () => {
      await using tg = new asyncio.TaskGroup();
      tg.create_task(fail());
    });
    await asyncio.sleep(0);
  }),
);
