import asyncio from "asyncio";
import { briefly, equal, ok, rejects, test } from "../unittest";

test("ConditionTests.test_cancelled_error_wakeup", async () => {
  const cond = new asyncio.Condition();
  let raised = null;
  const waiting = async () => {
    await using _ = await enter(cond);
    raised = await rejects(
      asyncio.CancelledError,
      cond.wait_for(() => false),
    );
    throw raised;
  };
  const task = asyncio.create_task(waiting());
  await briefly();
  task.cancel({ msg: "foo" });
  const error = await rejects(asyncio.CancelledError, task);
  equal([...error.args], ["foo"]);
  ok(error === raised);
});
test("ConditionTests.test_cancelled_error_re_aquire", async () => {
  const cond = new asyncio.Condition();
  let wake = false;
  let raised = null;
  const waiting = async () => {
    await using _ = await enter(cond);
    raised = await rejects(
      asyncio.CancelledError,
      cond.wait_for(() => wake),
    );
    throw raised;
  };
  const task = asyncio.create_task(waiting());
  await briefly();
  await cond.acquire();
  wake = true;
  cond.notify();
  await briefly();
  // It is woken, and waits for the lock: the cancel finds it there.
  task.cancel({ msg: "foo" });
  cond.release();
  const error = await rejects(asyncio.CancelledError, task);
  equal([...error.args], ["foo"]);
  ok(error === raised);
});

/** One item, two consumers, one notified; the notified one is cancelled: the other must get the item. */
async function cancelTheWoken(settle) {
  const cond = new asyncio.Condition();
  let state = 0;
  const consumer = async () => {
    await using _ = await enter(cond);
    for (;;) {
      await cond.wait_for(() => state !== 0);
      if (state < 0) return;
      state -= 1;
    }
  };
  const consumers = [asyncio.create_task(consumer()), asyncio.create_task(consumer())];
  await briefly();
  {
    await using _ = await enter(cond);
    state += 1;
    cond.notify(1);
    await settle();
    consumers[0].cancel();
    try {
      await using _timeout = asyncio.timeout(0.01);
      await cond.wait_for(() => state === 0);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
    }
    equal(state, 0);
    state = -1;
    cond.notify_all();
  }
  await consumers[1];
  ok(consumers[0].cancelled());
}
test("ConditionTests.test_cancelled_wakeup", async () => {
  await cancelTheWoken(async () => {});
});
test("ConditionTests.test_cancelled_wakeup_relock", async () => {
  await cancelTheWoken(() => briefly());
});
