import asyncio from "asyncio";
import { equal, ok, raises, rejects, test } from "../unittest";

/** Runs a body inside `timeout(seconds)` and gives the error that leaves it. */
async function errorUnder(seconds, body, entered = (limit) => {}) {
  return await rejects(
    Error,
    (async () => {
      await using limit = asyncio.timeout(seconds);
      entered(limit);
      await body(limit);
    })(),
  );
}

// JavaScript keeps no `__context__`: where CPython's test looks at it, ours looks at the error and its cause.

test("TimeoutTests.test_foreign_exception_passed", async () => {
  let limit = null;
  const error = new KeyError();
  const caught = await errorUnder(
    0.01,
    async () => {
      throw error;
    },
    (entered) => (limit = entered),
  );
  ok(caught === error && !limit.expired());
});

test("TimeoutTests.test_timeout_exception_context", async () => {
  const error = await errorUnder(0.01, async () => {
    try {
      throw new ZeroDivisionError();
    } finally {
      await asyncio.sleep(1);
    }
  });
  ok(error instanceof TimeoutError);
  ok(error.cause instanceof asyncio.CancelledError);
  equal(error.cause.cause ?? null, null);
});

test("TimeoutTests.test_foreign_exception_on_timeout", async () => {
  let limit = null;
  const error = await errorUnder(
    0.01,
    async () => {
      try {
        await asyncio.sleep(1);
      } finally {
        throw new ZeroDivisionError("while cleaning up");
      }
    },
    (entered) => (limit = entered),
  );
  ok(error instanceof ZeroDivisionError && limit.expired());
  equal([error.cause ?? null, asyncio.current_task().cancelling()], [null, 0]);
});

test("TimeoutTests.test_foreign_exception_on_timeout_2", async () => {
  const log = [];
  let limit = null;
  const error = await errorUnder(
    0.01,
    async () => {
      try {
        try {
          throw new ValueError();
        } finally {
          await asyncio.sleep(1);
        }
      } catch (cancelled) {
        log.push(cancelled.constructor.name);
        throw new KeyError("why", { cause: cancelled });
      }
    },
    (entered) => (limit = entered),
  );
  // An error raised from the cancellation keeps it as its cause.
  ok(error instanceof KeyError && error.cause instanceof asyncio.CancelledError && limit.expired());
  equal([log, asyncio.current_task().cancelling()], [["CancelledError"], 0]);
});

test("TimeoutTests.test_nested_timeout_in_finally", async () => {
  let inner = null;
  const outer = await errorUnder(0.01, async () => {
    try {
      await asyncio.sleep(1);
    } finally {
      inner = await errorUnder(0.01, () => asyncio.sleep(10));
    }
  });
  ok(outer instanceof TimeoutError && inner instanceof TimeoutError);
  // Two timeouts, two cancellations.
  ok(outer.cause instanceof asyncio.CancelledError && inner.cause instanceof asyncio.CancelledError);
  ok(outer.cause !== inner.cause);
  equal(asyncio.get_running_loop().time(), 0.02);
});

test("TimeoutTests.test_timeout_already_entered", async () => {
  await using limit = asyncio.timeout(0.01);
  await rejects(
    RuntimeError,
    (async () => {
      await using _ = limit;
    })(),
    "Timeout has already been entered",
  );
});
test("TimeoutTests.test_timeout_double_enter", async () => {
  const limit = asyncio.timeout(0.01);
  {
    await using _ = limit;
  }
  await rejects(
    RuntimeError,
    (async () => {
      await using _ = limit;
    })(),
    "Timeout has already been entered",
  );
});
test("TimeoutTests.test_timeout_finished", async () => {
  const limit = asyncio.timeout(0.01);
  {
    await using _ = limit;
  }
  raises(RuntimeError, () => limit.reschedule(0.02), "Cannot change state of finished Timeout");
});
test("TimeoutTests.test_timeout_expired", async () => {
  let limit = null;
  await errorUnder(
    0.01,
    () => asyncio.sleep(1),
    (entered) => (limit = entered),
  );
  raises(RuntimeError, () => limit.reschedule(0.02), "Cannot change state of expired Timeout");
});
test("TimeoutTests.test_timeout_expiring", async () => {
  await using limit = asyncio.timeout(0.01);
  await rejects(asyncio.CancelledError, asyncio.sleep(1));
  raises(RuntimeError, () => limit.reschedule(0.02), "Cannot change state of expiring Timeout");
});
test("TimeoutTests.test_timeout_not_entered", async () => {
  const limit = asyncio.timeout(0.01);
  raises(RuntimeError, () => limit.reschedule(0.02), "Timeout has not been entered");
});
test("TimeoutTests.test_timeout_without_task", async () => {
  const limit = asyncio.timeout(0.01);
  let error = null;
  asyncio.get_running_loop().call_soon(() => {
    error = raises(RuntimeError, () => limit.__aenter__().send(null));
  });
  await asyncio.sleep(0);
  equal(error.message, "Timeout should be used inside a task");
  raises(RuntimeError, () => limit.reschedule(0.02), "Timeout has not been entered");
});

test("TimeoutTests.test_timeout_taskgroup", async () => {
  const group = await errorUnder(0.01, async () => {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(
      (async () => {
        try {
          await asyncio.sleep(2);
        } finally {
          throw new ZeroDivisionError(); // a crash while it cleans up
        }
      })(),
    );
    try {
      throw new ValueError();
    } finally {
      await asyncio.sleep(1);
    }
  });
  // The child's error is what is left; the time's being up is no error of the group's.
  ok(group instanceof ExceptionGroup);
  equal(
    group.exceptions.map((error) => [error.constructor.name, error.cause ?? null]),
    [["ZeroDivisionError", null]],
  );
  equal(asyncio.current_task().cancelling(), 0);
});
