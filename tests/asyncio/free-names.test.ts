/**
 * A learner's subclass or object may have fields of any name: what is the runtime's own begins with an underscore. Each
 * scenario runs twice, with a plain class and with one that has a field for each of these words, and nothing may change.
 */
import { describe, expect, test } from "vitest";

import { play } from "./program.ts";

const WORDS = `
  abort aborting account active actor address age agen amount answer args at balance batch begin block body bound buffer busy
  callback callbacks called caller calls cancelled_at capacity chain channel child children client clock code codes cond
  config connection consumed context coroutine cost count counter created current data deadline debug default delay depth
  description done_at duration elapsed end ended enabled entered entries entry epoch error errors event events executor
  exiting exits failed failures fallback field fields file finished first flag floor frame free from generator getters group
  handle handler handles head held hidden history holder host id index info initial inner interval isPlain items job jobs key
  keyword kind label last latency left length level limit line lines list lock log loop loops made map mark marks mask max
  maximum members message_count messages min mode moment mustCancel name_ next nextTimer node number observer offset open
  options order origin other output outer owner page parent partial path payload pending permits phase place places pool
  position previous price priority progress queue queues quota ratio reads ready reason record records registry rejected
  remaining report reports request requests resource response result_ results retries room rows running score seconds
  sequence server session shared signal site size slot slots source speed stack_ stage start started state status step steps
  stock stop_at stopped storage store stream tail target task tasks text thread tick ticket time_ timeout timer timers title
  token top total transport turn unfinished unread url used user users value_ version waiter waiters waiting waits weight when_
  width woken worker workers working writes`
  .trim()
  .split(/\s+/);

/** `class Own extends BASE` with all these fields, or without any. On one line, so that no place in a report moves. */
function subclass(base: string, withFields: boolean): string {
  if (!withFields) return `class Own extends ${base} {}`;
  const define = `for (const word of ${JSON.stringify(WORDS)}) if (!(word in this)) this[word] = "mine";`;
  return `class Own extends ${base} { constructor(...args: any[]) { super(...args); ${define} } }`;
}

/** `mark(object)` gives it all these properties, or none. */
const marker = (withFields: boolean) =>
  withFields
    ? `function mark(object) { for (const word of ${JSON.stringify(WORDS)}) if (!(word in object)) object[word] = "mine"; return object; }`
    : "function mark(object) { return object; }";

const twoTasks = (body: string) => `
async function work(name: string) {
  ${body}
}
asyncio.run((async function main() {
  await asyncio.gather(work("a"), work("b"));
})());`;

/** What is done with an `Own` of each class. */
const SUBCLASSES: Record<string, string> = {
  "asyncio.Lock": `const own = new Own();${twoTasks("await using _ = await enter(own); print(name, own.locked()); await asyncio.sleep(1); print(name, own);")}`,
  "asyncio.Semaphore": `const own = new Own(1);${twoTasks("await using _ = await enter(own); print(name, own.locked()); await asyncio.sleep(1); print(name, own);")}`,
  "asyncio.BoundedSemaphore": `const own = new Own(1);${twoTasks('await own.acquire(); await asyncio.sleep(1); own.release(); print(name, own); if (name === "b") try { own.release(); } catch (error) { print(repr(error)); }')}`,
  "asyncio.Event": `const own = new Own();${twoTasks('if (name === "a") await own.wait(); else { await asyncio.sleep(1); own.set(); } print(name, own.is_set(), own);')}`,
  "asyncio.Condition": `const own = new Own();${twoTasks('await using _ = await enter(own); if (name === "a") { await own.wait(); print("woken"); } else { own.notify_all(); print(own); }')}`,
  "asyncio.Barrier": `const own = new Own(2);${twoTasks("print(name, await own.wait(), own.n_waiting, own);")}`,
  "asyncio.Queue": `const own = new Own(1);${twoTasks('if (name === "a") { for (let i = 0; i < 3; i++) { await own.put(i); print("put", i, own); } await own.join(); print("joined"); } else for (let i = 0; i < 3; i++) { print("got", await own.get()); own.task_done(); }')}`,
  "asyncio.PriorityQueue": `const own = new Own();${twoTasks('if (name === "a") for (const i of [3, 1, 2]) await own.put(i); else { await asyncio.sleep(1); while (!own.empty()) print(await own.get()); }')}`,
  "asyncio.LifoQueue": `const own = new Own();${twoTasks('if (name === "a") for (const i of [3, 1, 2]) await own.put(i); else { await asyncio.sleep(1); while (!own.empty()) print(await own.get()); }')}`,
  "asyncio.TaskGroup": `
async function work(seconds: number) {
  await asyncio.sleep(seconds);
  if (seconds === 2) throw new ValueError("two");
  return seconds;
}
asyncio.run((async function main() {
  try {
    await using own = await enter(new Own() as asyncio.TaskGroup);
    for (const seconds of [1, 2, 3]) own.create_task(work(seconds));
    print(own);
  } catch (error) {
    print(repr(error));
  }
})());`,
  "asyncio.Future": `
asyncio.run((async function main() {
  const own = new Own();
  own.add_done_callback((future: any) => print("callback", future.result()));
  asyncio.get_running_loop().call_later(1, () => own.set_result(42));
  print(await own, own.done(), own);
})());`,
  "asyncio.Task": `
async function work() {
  try {
    await asyncio.sleep(1);
    return "done";
  } finally {
    print("left");
  }
}
asyncio.run((async function main() {
  const own = new Own(work());
  const other = new Own(work());
  await asyncio.sleep(0);
  other.cancel("enough");
  print(await own, await asyncio.gather(other, { return_exceptions: true }), own);
})());`,
  "asyncio.Runner": `
async function work() {
  await asyncio.sleep(1);
  return asyncio.get_running_loop().time();
}
{
  using own = new Own();
  print(own.run(work()), own.run(work()));
}`,
  "asyncio.EventLoop": `
async function work() {
  await asyncio.sleep(1);
  return asyncio.get_running_loop().time();
}
print(asyncio.run(asyncio.gather === undefined ? work() : work(), { loop_factory: () => new Own() }));`,
  "asyncio.StreamReader": `
asyncio.run((async function main() {
  const own = new Own();
  own.feed_data(new TextEncoder().encode("one\\ntwo"));
  own.feed_eof();
  print(await own.readline(), await own.read(), own.at_eof());
})());`,
  ValueError: `
async function work() { throw new Own("bad", 1); }
asyncio.run((async function main() {
  try { await work(); } catch (error) { print(repr(error), String(error), (error as any).args); }
})());`,
  ExceptionGroup: `
async function work() { throw new Own("several", [new ValueError("a"), new KeyError("b")]); }
asyncio.run((async function main() {
  try { await work(); } catch (error) { print(repr(error), String(error), (error as any).exceptions.length); }
})());`,
  "contextlib.AsyncExitStack": `
asyncio.run((async function main() {
  await using own = await enter(new Own() as contextlib.AsyncExitStack);
  own.push_async_callback(async () => { print("first in, last out"); });
  own.callback(print, "last in, first out");
})());`,
  "logging.Handler": `
class Shown extends Own { override emit(record: any) { print("handled", record.getMessage()); } }
const logger = logging.getLogger("own");
logger.addHandler(new Shown());
logger.propagate = false;
logger.warning("%s and %s", "this", "that");`,
  "futures.ThreadPoolExecutor": `
asyncio.run((async function main() {
  const own = new Own(1);
  const loop = asyncio.get_running_loop();
  const work = () => { time.sleep(1); return loop.time(); };
  print(await asyncio.gather(loop.run_in_executor(own, work), loop.run_in_executor(own, work)));
  own.shutdown();
})());`,
};

/** Objects that programs get from asyncio and may put properties on. */
const OBJECTS: Record<string, string> = {
  "a task": `
async function work() { await asyncio.sleep(1); return "done"; }
asyncio.run((async function main() {
  const task = mark(asyncio.create_task(work()));
  print(await asyncio.wait_for(task, 2), task);
})());`,
  "a coroutine": `
async function work() { await asyncio.sleep(1); return "done"; }
asyncio.run((async function main() {
  print(await mark(work()), await asyncio.create_task(mark(work())), await asyncio.gather(mark(work())));
})());`,
  "an async generator": `
async function* numbers() { for (let i = 0; i < 3; i++) { await asyncio.sleep(1); yield i; } }
asyncio.run((async function main() {
  for await (const n of mark(numbers())) print(n);
})());`,
  "handles and the loop": `
asyncio.run((async function main() {
  const loop = mark(asyncio.get_running_loop());
  mark(loop.call_soon(print, "soon"));
  const timer = mark(loop.call_later(1, print, "later"));
  mark(loop.call_later(2, print, "never")).cancel();
  await asyncio.sleep(3);
  print(timer.when(), loop.is_running());
})());`,
  "a context and its variable": `
const user = mark(new ContextVar("user", { default: "nobody" }));
const context = mark(copy_context());
context.run(() => { const token = mark(user.set("somebody")); print(user.get()); user.reset(token); });
print(user.get(), context);`,
  "a timeout": `
asyncio.run((async function main() {
  try {
    await using limit = await enter(mark(asyncio.timeout(1)));
    print(limit.when());
    await asyncio.sleep(2);
  } catch (error) { print(repr(error)); }
})());`,
  "a connection and its server": `
asyncio.run((async function main() {
  const server = mark(await asyncio.start_server(async (reader: any, writer: any) => {
    mark(reader); mark(writer);
    writer.write(await reader.readline());
    await writer.drain();
    writer.close();
  }, "127.0.0.1", 8888));
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 8888);
  mark(reader); mark(writer);
  writer.write(new TextEncoder().encode("hello\\n"));
  print(await reader.read());
  writer.close();
  server.close();
  await server.wait_closed();
})());`,
};

const IMPORTS =
  'import contextlib from "contextlib"; import logging from "logging"; import { ContextVar, copy_context } from "contextvars"; import * as futures from "concurrent.futures";';

async function record(program: string) {
  const { out, err, outcome, error, trace, duration } = await play(program);
  const kinds = trace.map(({ kind, time, tick, task }) => `${time} ${tick} ${task} ${kind}`);
  return { out, err, outcome, error: error?.message, kinds, duration };
}

test("there are more than two hundred words, none of them twice", () => {
  expect(new Set(WORDS).size).toBe(WORDS.length);
  expect(WORDS.length).toBeGreaterThan(200);
});

describe("a subclass with fields of common names does what its base does", () => {
  test.each(Object.keys(SUBCLASSES))("%s", async (base) => {
    const scenario = SUBCLASSES[base]!;
    const plain = await record(`${IMPORTS} ${subclass(base, false)} ${scenario}`);
    expect(plain.outcome).toBe("finished");
    expect(plain.out).not.toEqual([]);
    expect(await record(`${IMPORTS} ${subclass(base, true)} ${scenario}`)).toEqual(plain);
  });
});

describe("an object with properties of common names goes on as before", () => {
  test.each(Object.keys(OBJECTS))("%s", async (name) => {
    const scenario = OBJECTS[name]!;
    const plain = await record(`${IMPORTS} ${marker(false)} ${scenario}`);
    expect(plain.outcome).toBe("finished");
    expect(plain.out).not.toEqual([]);
    expect(await record(`${IMPORTS} ${marker(true)} ${scenario}`)).toEqual(plain);
  });
});
