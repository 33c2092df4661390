import asyncio from "asyncio";
import time from "time";
import { equal, expectWarnings, ok, raises, runBriefly, test } from "../unittest";

const withLoop = (body) => () => {
  const loop = asyncio.new_event_loop();
  body(loop);
  loop.run_until_complete(loop.shutdown_default_executor());
  loop.close();
};

test(
  "BaseEventLoopTests.test_check_thread",
  withLoop((loop) => {
    const nothing = () => null;
    const text = "Non-thread-safe operation invoked on an event loop other than the current one";
    const calls = [
      () => loop.call_soon(nothing),
      () => loop.call_later(60, nothing),
      () => loop.call_at(loop.time() + 60, nothing),
    ];
    for (const ownLoop of [false, true]) {
      for (const debug of [true, false]) {
        loop.set_debug(debug);
        const inThread = () => {
          const own = ownLoop ? asyncio.new_event_loop() : null;
          asyncio.set_event_loop(own);
          for (const call of calls) {
            if (debug) raises(RuntimeError, call, text);
            else call();
          }
          asyncio.set_event_loop(null);
          own?.close();
          return "checked";
        };
        equal(loop.run_until_complete(loop.run_in_executor(null, inThread)), "checked");
      }
    }
  }),
);
test(
  "BaseEventLoopTests.test_shutdown_default_executor_timeout",
  withLoop((loop) => {
    expectWarnings(
      /RuntimeWarning: The executor did not finishing joining its threads within 0\.01 seconds\./,
    );
    const busy = loop.run_in_executor(null, () => time.sleep(1));
    loop.run_until_complete(loop.shutdown_default_executor(0.01));
    equal(loop.time(), 0.01);
    loop.run_until_complete(busy);
  }),
);

/** An async generator is left half way; only the loop's own clean-up ends it. */
async function leaveUnfinished(status) {
  const agen = async function* () {
    status.push("started");
    try {
      for (const item of ["ZERO", "ONE", "TWO", "THREE", "FOUR"]) yield item;
    } finally {
      status.push("finalized");
    }
  };
  const iterator = agen();
  const iterateOne = async () => {
    const item = await anext(iterator);
    if (item === "THREE") status.push("stopped");
    else asyncio.create_task(iterateOne());
  };
  asyncio.create_task(iterateOne());
}
test("BaseEventLoopTests.test_asyncgen_finalization_by_gc", () => {
  // CPython's collector has it closed; here, where nothing is collected, `shutdown_asyncgens()` does, as in `run()`.
  const loop = asyncio.new_event_loop();
  const status = [];
  loop.run_until_complete(leaveUnfinished(status));
  while (!status.includes("stopped")) runBriefly(loop);
  equal(status, ["started", "stopped"]);
  loop.run_until_complete(loop.shutdown_asyncgens());
  equal(status, ["started", "stopped", "finalized"]);
  loop.close();
});
