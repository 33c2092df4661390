import asyncio from "asyncio";
import { equal, matches, ok, runBriefly, test } from "../unittest";

function noop(..._args) {}
const withLoop = (debug, body) => () => {
  const loop = asyncio.new_event_loop();
  loop.set_debug(debug);
  body(loop);
  loop.close();
};
const NOOP = "test_events\\/handles\\.ts:4";
const CREATED = "created at test_events\\/handles\\.ts:(\\d+)";
const shows = (handle, pattern) => {
  const text = repr(handle);
  matches(text, new RegExp(`^<${pattern}>$`));
  return text;
};

test(
  "HandleTests.test_handle",
  withLoop(true, (loop) => {
    const calls = [];
    const handle = new asyncio.Handle((...args) => calls.push(args), [1, 2], loop);
    ok(!handle.cancelled());
    handle.cancel();
    ok(handle.cancelled());
    equal(calls, []);
  }),
);
test(
  "HandleTests.test_callback_with_exception",
  withLoop(true, (loop) => {
    const seen = [];
    loop.set_exception_handler((_loop, context) => seen.push(context));
    function callback() {
      throw new ValueError();
    }
    const handle = loop.call_soon(callback);
    runBriefly(loop);
    equal(seen.length, 1);
    matches(seen[0].message, /^Exception in callback .*callback\(\)/);
    ok(seen[0].exception instanceof ValueError && seen[0].handle === handle);
    ok("source_traceback" in seen[0]);
  }),
);
test(
  "HandleTests.test_handle_repr",
  withLoop(false, (loop) => {
    const handle = loop.call_soon(noop, 1, 2);
    shows(handle, `Handle noop\\(\\) at ${NOOP}`);
    handle.cancel();
    shows(handle, "Handle cancelled");
  }),
);
test(
  "HandleTests.test_handle_repr_debug",
  withLoop(true, (loop) => {
    const handle = loop.call_soon(noop, 1, 2);
    shows(handle, `Handle noop\\(1, 2\\) at ${NOOP} ${CREATED}`);
    handle.cancel();
    const text = shows(handle, `Handle cancelled noop\\(1, 2\\) at ${NOOP} ${CREATED}`);
    handle.cancel();
    equal(repr(handle), text);
  }),
);
test(
  "HandleTests.test_handle_source_traceback",
  withLoop(true, (loop) => {
    const lines = [
      loop.call_soon(noop),
      loop.call_soon_threadsafe(noop),
      loop.call_later(0, noop),
      loop.call_at(0, noop),
    ].map((handle) => Number(new RegExp(CREATED).exec(repr(handle))[1]));
    equal(
      lines.map((line) => line - lines[0]),
      [0, 1, 2, 3],
    );
  }),
);
test(
  "TimerTests.test_when",
  withLoop(false, (loop) => {
    const when = loop.time() + 5;
    equal(loop.call_at(when, noop).when(), when);
  }),
);
test(
  "TimerTests.test_timer",
  withLoop(false, (loop) => {
    const calls = [];
    const handle = loop.call_at(0, (...args) => calls.push(args), 1, 2, 3);
    ok(!handle.cancelled());
    handle.cancel();
    ok(handle.cancelled());
    runBriefly(loop);
    equal(calls, []);
  }),
);
test(
  "TimerTests.test_timer_repr",
  withLoop(false, (loop) => {
    const handle = loop.call_at(123.5, noop);
    shows(handle, `TimerHandle when=123\\.5 noop\\(\\) at ${NOOP}`);
    handle.cancel();
    shows(handle, "TimerHandle cancelled when=123\\.5");
  }),
);
test(
  "TimerTests.test_timer_repr_debug",
  withLoop(true, (loop) => {
    const handle = loop.call_at(123.5, noop);
    shows(handle, `TimerHandle when=123\\.5 noop\\(\\) at ${NOOP} ${CREATED}`);
    handle.cancel();
    shows(handle, `TimerHandle cancelled when=123\\.5 noop\\(\\) at ${NOOP} ${CREATED}`);
  }),
);
