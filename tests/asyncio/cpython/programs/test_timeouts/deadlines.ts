import asyncio from "asyncio";
import time from "time";
import { equal, matches, ok, rejects, test } from "../unittest";

const now = () => asyncio.get_running_loop().time();

/** Runs a body inside `timeout(seconds)`, and gives what is known afterwards: the error's class, the timeout, the time. */
async function under(make, body) {
  const start = now();
  let limit = null;
  let error = null;
  try {
    await using entered = make();
    limit = entered;
    await body(entered);
  } catch (caught) {
    error = caught;
  }
  return { limit, error, kind: error === null ? null : error.constructor.name, seconds: now() - start };
}
const within = (seconds, body) => under(() => asyncio.timeout(seconds), body);

test("TimeoutTests.test_timeout_basic", async () => {
  const { limit, kind, seconds } = await within(0.01, () => asyncio.sleep(10));
  equal([kind, limit.expired(), seconds], ["TimeoutError", true, 0.01]);
});
test("TimeoutTests.test_timeout_at_basic", async () => {
  const deadline = now() + 0.01;
  const { limit, kind } = await under(
    () => asyncio.timeout_at(deadline),
    () => asyncio.sleep(10),
  );
  equal([kind, limit.expired(), limit.when() === deadline], ["TimeoutError", true, true]);
});
test("TimeoutTests.test_nested_timeouts", async () => {
  const deadline = now() + 0.01;
  let inner = null;
  const outer = await under(
    () => asyncio.timeout_at(deadline),
    async () => {
      inner = await under(
        () => asyncio.timeout_at(deadline),
        () => asyncio.sleep(10),
      );
      throw inner.error;
    },
  );
  // Only the outermost makes a TimeoutError of it.
  equal([inner.kind, outer.kind], ["CancelledError", "TimeoutError"]);
  ok(inner.limit.expired() && outer.limit.expired());
});
test("TimeoutTests.test_waiter_cancelled", async () => {
  let seen = null;
  const { kind } = await within(0.01, async () => {
    try {
      await asyncio.sleep(10);
    } catch (error) {
      seen = error.constructor.name;
      throw error;
    }
  });
  equal([seen, kind], ["CancelledError", "TimeoutError"]);
});
test("TimeoutTests.test_timeout_not_called", async () => {
  const { limit, kind } = await within(10, () => asyncio.sleep(0.01));
  equal([kind, limit.expired(), limit.when() > now()], [null, false, true]);
});
test("TimeoutTests.test_timeout_disabled", async () => {
  const { limit, kind } = await within(null, () => asyncio.sleep(0.01));
  equal([kind, limit.expired(), limit.when()], [null, false, null]);
});
test("TimeoutTests.test_timeout_at_disabled", async () => {
  const { limit, kind } = await under(
    () => asyncio.timeout_at(null),
    () => asyncio.sleep(0.01),
  );
  equal([kind, limit.expired(), limit.when()], [null, false, null]);
});

async function atOnce(seconds, sleep) {
  const start = now();
  const { limit, kind } = await within(seconds, () => asyncio.sleep(sleep));
  equal([kind, limit.expired(), limit.when() - start, now() - start], ["TimeoutError", true, seconds, 0]);
}
test("TimeoutTests.test_timeout_zero", () => atOnce(0, 10));
test("TimeoutTests.test_timeout_zero_sleep_zero", () => atOnce(0, 0));
test("TimeoutTests.test_timeout_in_the_past_sleep_zero", () => atOnce(-11, 0));

test("TimeoutTests.test_foreign_cancel_doesnt_timeout_if_not_expired", async () => {
  const { limit, kind } = await within(10, async () => {
    asyncio.current_task().cancel();
    await asyncio.sleep(10);
  });
  equal([kind, limit.expired()], ["CancelledError", false]);
});
test("TimeoutTests.test_outer_task_is_not_cancelled", async () => {
  const task = asyncio.create_task(within(0.001, () => asyncio.sleep(10)));
  equal((await task).kind, "TimeoutError");
  equal([task.cancelled(), task.done(), task.cancelling()], [false, true, 0]);
});
test("TimeoutTests.test_nested_timeouts_concurrent", async () => {
  let inner = null;
  const outer = await within(0.002, async () => {
    inner = await within(0.1, async () => {
      time.sleep(0.01); // numbers are crunched: the loop does not turn
      await asyncio.sleep(1);
    });
    throw inner.error;
  });
  equal([inner.kind, outer.kind], ["CancelledError", "TimeoutError"]);
});
test("TimeoutTests.test_nested_timeouts_loop_busy", async () => {
  asyncio.get_running_loop().slow_callback_duration = 10;
  let inner = null;
  const outer = await within(0.1, async () => {
    inner = await within(0.01, async () => {
      time.sleep(0.1);
      await asyncio.sleep(1);
    });
    throw inner.error;
  });
  // By then both are due in the same turn: two requests, and the outer one takes the last.
  equal([inner.kind, outer.kind, outer.seconds], ["CancelledError", "TimeoutError", 0.1]);
});
test("TimeoutTests.test_reschedule", async () => {
  const loop = asyncio.get_running_loop();
  const entered = loop.create_future();
  const [first, second] = [loop.time() + 10, loop.time() + 30];
  let result = null;
  const task = asyncio.create_task(
    (async () => {
      result = await under(
        () => asyncio.timeout_at(first),
        async (limit) => {
          entered.set_result(limit);
          await asyncio.sleep(50);
        },
      );
      throw result.error;
    })(),
  );
  const limit = await entered;
  equal(limit.when(), first);
  limit.reschedule(second);
  equal(limit.when(), second);
  limit.reschedule(null);
  equal(limit.when(), null);
  await asyncio.sleep(40); // neither deadline holds any more
  task.cancel();
  await rejects(asyncio.CancelledError, task);
  ok(!limit.expired());
});
test("TimeoutTests.test_repr_active", () =>
  within(10, (limit) => matches(repr(limit), /^<Timeout \[active\] when=\d+\.\d*>$/)));
test("TimeoutTests.test_repr_expired", async () => {
  const { limit } = await within(0.01, () => asyncio.sleep(10));
  equal(String(limit), "<Timeout [expired]>");
});
test("TimeoutTests.test_repr_finished", async () => {
  const { limit } = await within(10, () => asyncio.sleep(0));
  equal(String(limit), "<Timeout [finished]>");
});
test("TimeoutTests.test_repr_disabled", () =>
  within(null, (limit) => equal(String(limit), "<Timeout [active] when=None>")));

test("TimeoutTests.test_timeout_after_cancellation", async () => {
  try {
    asyncio.current_task().cancel();
    await asyncio.sleep(1);
  } catch {
    // The request was heard, but is still counted: a timeout works on all the same.
  }
  equal((await within(0, () => asyncio.sleep(1))).kind, "TimeoutError");
});
test("TimeoutTests.test_cancel_in_timeout_after_cancellation", async () => {
  try {
    asyncio.current_task().cancel();
    await asyncio.sleep(1);
  } catch {
    // As above.
  }
  const { kind } = await within(1, async () => {
    asyncio.current_task().cancel();
    await asyncio.sleep(2);
  });
  equal(kind, "CancelledError");
});
