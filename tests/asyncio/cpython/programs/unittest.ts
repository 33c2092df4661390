// What the rewritten tests share. The host chooses one test by name and runs the program for it alone.
import asyncio from "asyncio";
import { getLogger, Handler, StreamHandler } from "logging";

export function test(name, body) {
  if (globalThis.chosenTest !== name) return;
  const result = body();
  if (asyncio.iscoroutine(result)) asyncio.run(result);
  print("passed");
}

export function equal(actual, expected, what = "") {
  if (repr(actual) !== repr(expected))
    throw new AssertionError(`${what} ${repr(actual)} != ${repr(expected)}`);
}

export function ok(value, what = "") {
  if (!value) throw new AssertionError(`${what}: not true: ${repr(value)}`);
}

export function raises(Kind, call, text = null) {
  try {
    call();
  } catch (error) {
    check(error, Kind, text);
    return error;
  }
  throw new AssertionError(`${Kind.name} not raised`);
}

export async function rejects(Kind, awaitable, text = null) {
  try {
    await awaitable;
  } catch (error) {
    check(error, Kind, text);
    return error;
  }
  throw new AssertionError(`${Kind.name} not raised`);
}

function check(error, Kind, text) {
  if (!(error instanceof Kind)) throw error;
  if (text !== null) equal(error.message, text);
}

export async function briefly(turns = 1) {
  for (let i = 0; i < turns; i += 1) await asyncio.sleep(0);
}

/** For tests that turn a loop by hand: one turn of it. */
export function runBriefly(loop, turns = 1) {
  for (let i = 0; i < turns; i += 1) {
    const once = (async () => {})();
    try {
      loop.run_until_complete(once);
    } finally {
      once.close();
    }
  }
}

export function matches(text, pattern) {
  if (!pattern.test(text)) throw new AssertionError(`${repr(text)} does not match ${pattern}`);
}

/** What asyncio logs from now on, in place of stderr: "LEVEL message", and the error's class if there is one. */
export function listenToLog() {
  const lines = [];
  class Listener extends Handler {
    emit(record) {
      const error = record.exc_info ? ` ${record.exc_info.constructor.name}` : "";
      lines.push(`${record.levelname} ${record.getMessage()}${error}`);
    }
  }
  const logger = getLogger("asyncio");
  logger.addHandler(new Listener());
  logger.propagate = false;
  return lines;
}

/** For tests that CPython runs twice: once with tasks that wait for their first turn, once with tasks that start at once. */
export function lazilyAndEagerly(body) {
  return () => {
    for (const factory of [null, asyncio.eager_task_factory]) {
      const loop_factory = () => {
        const loop = asyncio.new_event_loop();
        loop.set_task_factory(factory);
        return loop;
      };
      asyncio.run(body(), { loop_factory });
    }
  };
}

/** Runs `body`, and gives back the error of that kind that it must end with. */
export async function fails(Kind, body) {
  return await rejects(Kind, body());
}

/** For `catch` blocks: lets go on what is not of these kinds. */
export function unless(error, ...Kinds) {
  if (!Kinds.some((Kind) => error instanceof Kind)) throw error;
}

/** The error as Python would show it, traceback and all. */
export function tracebackOf(error) {
  let text = "";
  const logger = getLogger("unittest");
  const handler = new StreamHandler({ write: (more) => (text += more) });
  logger.addHandler(handler);
  logger.propagate = false;
  logger.error("", { exc_info: error });
  logger.removeHandler(handler);
  return text;
}

/** Says what the test writes to stderr; without it, nothing may stand there. */
export function expectWarnings(pattern) {
  globalThis.expectedWarnings = pattern;
}
