import asyncio from "asyncio";
import { ContextVar } from "contextvars";
import { Formatter, getLogger, Handler } from "logging";
import { equal, matches, test } from "./unittest";

/** An error's traceback, as a log shows it. */
function tracebackOf(error) {
  let text = "";
  class Keeps extends Handler {
    emit(record) {
      text = new Formatter().format(record);
    }
  }
  const logger = getLogger("tracebacks");
  logger.propagate = false;
  logger.addHandler(new Keeps());
  logger.error("", { exc_info: error });
  return text;
}

test("FutureTests.test_future_traceback", async () => {
  async function fails() {
    throw new TypeError("42");
  }
  const future = asyncio.create_task(fails());
  for (let i = 0; i < 5; i += 1) {
    try {
      await future;
    } catch (error) {
      // The error is the same each time; its traceback does not grow.
      equal(tracebackOf(error).split("await future").length - 1, 1);
    }
  }
});

/** What an exception handler is told, and the value of a context variable that it sees. */
function seenByHandler(start) {
  const name = new ContextVar("name", { default: "foo" });
  const seen = [];
  const loop = asyncio.new_event_loop();
  loop.set_exception_handler((_, { message }) => seen.push(message.split(" at ")[0], name.get()));
  function fails() {
    name.set("bar");
    throw new ZeroDivisionError();
  }
  start(loop, fails);
  loop.run_until_complete(asyncio.sleep(0));
  loop.close();
  return seen;
}
test("FutureTests.test_task_exc_handler_correct_context", () => {
  const start = (loop, fails) => void loop.create_task((async () => fails())());
  equal(seenByHandler(start), ["Task exception was never retrieved", "bar"]);
});
test("FutureTests.test_handle_exc_handler_correct_context", () => {
  const start = (loop, fails) => loop.call_soon(fails);
  equal(seenByHandler(start), ["Exception in callback fails()", "bar"]);
});

test("FutureReprTests.test_recursive_repr_for_pending_tasks", async () => {
  async function func() {
    return asyncio.all_tasks();
  }
  // The set holds the task itself, whose result is the set.
  const waiter = await asyncio.wait_for(asyncio.create_task(func()), 10);
  matches(repr(waiter), /result=\{.*\.\.\./);
});
