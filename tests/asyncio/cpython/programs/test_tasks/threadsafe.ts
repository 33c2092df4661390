import asyncio from "asyncio";
import { equal, ok, raises, runBriefly, test } from "../unittest";

/** In 0.05 s, a + b; or it fails, or cancels itself. */
async function add(a, b, { fail = false, cancel = false }) {
  await asyncio.sleep(0.05);
  if (fail) throw new RuntimeError("Fail!");
  if (cancel) {
    asyncio.current_task().cancel();
    await asyncio.sleep(0);
  }
  return a + b;
}

/** A thread that has the loop add, and waits for the sum. */
function inThread(body, how = {}) {
  const loop = asyncio.new_event_loop();
  const target = () => {
    const future = asyncio.run_coroutine_threadsafe(add(1, 2, how), loop);
    try {
      return future.result(how.timeout ?? null);
    } finally {
      if (!future.done()) future.cancel();
    }
  };
  body(loop, loop.run_in_executor(null, target));
  loop.run_until_complete(loop.shutdown_default_executor());
  loop.close();
}

test("RunCoroutineThreadsafeTests.test_run_coroutine_threadsafe", () => {
  inThread((loop, future) => equal(loop.run_until_complete(future), 3));
});
test("RunCoroutineThreadsafeTests.test_run_coroutine_threadsafe_with_exception", () => {
  inThread((loop, future) => raises(RuntimeError, () => loop.run_until_complete(future), "Fail!"), {
    fail: true,
  });
});
test("RunCoroutineThreadsafeTests.test_run_coroutine_threadsafe_with_timeout", () => {
  inThread(
    (loop, future) => {
      raises(TimeoutError, () => loop.run_until_complete(future));
      runBriefly(loop, 2);
      for (const task of asyncio.all_tasks(loop)) ok(task.done());
    },
    { timeout: 0 },
  );
});
test("RunCoroutineThreadsafeTests.test_run_coroutine_threadsafe_task_cancelled", () => {
  inThread((loop, future) => raises(asyncio.CancelledError, () => loop.run_until_complete(future)), {
    cancel: true,
  });
});
test("RunCoroutineThreadsafeTests.test_run_coroutine_threadsafe_task_factory_exception", () => {
  inThread((loop, future) => {
    const seen = [];
    loop.set_exception_handler((_loop, context) => seen.push(context.exception));
    loop.set_task_factory((_loop, coro) => {
      coro.close();
      throw new NameError("no tasks here");
    });
    const error = raises(NameError, () => loop.run_until_complete(future));
    equal(seen.length, 1);
    ok(seen[0] === error);
    loop.set_task_factory(null);
  });
});
