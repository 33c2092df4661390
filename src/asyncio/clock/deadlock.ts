/**
 * Deadlock: nothing is ready, no timer is set, and the loop was not told to stop. CPython would wait forever, in
 * `select()`; nothing inside the program can change that, so we say it at once, and which task waits for what.
 *
 * That Python would hang is claimed only for kinds of waits that were seen to hang in CPython, and only if nothing is
 * there that its reference counts might have ended, which we do not have: a connection, an async generator.
 */
import { CancelledError, DeadlockError, GeneratorExit } from "../python/errors.ts";
import type { EventLoop } from "../loop/loop.ts";
import { tasksOf } from "./limits.ts";
import { callableName } from "../process/function-words.ts";
import { placeOfSite, sayPlace } from "../process/places.ts";
import { state } from "../process/state.ts";
import { recordStuck } from "../process/traceback.ts";
import type { Task } from "../tasks/task.ts";
import type { Wait } from "../trace.ts";
import { describeWait } from "../coroutines/wait-words.ts";
import { forgottenConnections } from "./forgotten.ts";

export function deadlock(loop: EventLoop): DeadlockError {
  const waiting = tasksOf(loop);
  const message =
    waiting === ""
      ? "nothing is left to do, and nothing has told the loop to stop"
      : `every task waits, and nothing is left that could wake one:${waiting}`;
  const error = new DeadlockError(message, likelyCause(loop, waiting === ""));
  const cause = errorOnItsWay(loop);
  if (cause !== null) error.cause = cause;
  state.stopped = error;
  return error;
}

function likelyCause(loop: EventLoop, idle: boolean): string {
  const [forgotten] = loop._unstarted;
  if (forgotten !== undefined) {
    const name = forgotten.__qualname__;
    const called = callableName(name);
    const call = called === null ? "..." : `${called}(...)`;
    return `The coroutine '${name}' made at ${sayPlace(placeOfSite(forgotten._madeAt))} was never started: await it, or make a task of it with \`asyncio.create_task(${call})\`.`;
  }
  if (!idle && loop._timers.peek() !== undefined) return SLEEPS_FOR_EVER;
  if (idle) return "`loop.run_forever()` runs until something calls `loop.stop()`.";
  const waits = [...loop._tasks].map((task) => describeWait(task._awaited));
  const words = [hangsInPython(loop, waits) ? "Python would hang here." : "", advice(waits)];
  const serverWaits = waits.some(({ text }) => text === "server.wait_closed()");
  return [...words, ...forgottenConnections(loop, serverWaits)].filter((each) => each !== "").join(" ");
}

/** What has to happen so that a wait of the kind ends. Each of these was seen to hang in CPython: `twins/hangs/`. */
const ENDS: Partial<Record<Wait["kind"], string>> = {
  lock: "release the lock",
  semaphore: "release a permit of the semaphore",
  event: "set the event",
  condition: "notify the condition",
  barrier: "wait at the barrier, too",
  queue: "", // by its method
  future: "set the future's result",
  // These wait for other tasks, which are on the list themselves.
  task: "",
  gather: "",
  wait: "",
  shield: "",
};

/** The kinds of waits that are known to hang in CPython. */
export const HANGING_WAITS = Object.keys(ENDS) as Wait["kind"][];

const QUEUE_ENDS: Readonly<Record<string, string>> = {
  "queue.get()": "put an item in",
  "queue.put()": "take an item out",
  "queue.join()": "call `task_done()` for each item",
};

function hangsInPython(loop: EventLoop, waits: readonly Wait[]): boolean {
  if (waits.some(({ kind }) => ENDS[kind] === undefined)) return false;
  return loop._transports.size === 0 && [...loop._asyncgens].every(({ _running }) => _running);
}

function advice(waits: readonly Wait[]): string {
  const ends = new Set(waits.map(({ kind, text }) => QUEUE_ENDS[text] ?? ENDS[kind] ?? ""));
  ends.delete("");
  const sentences: string[] = [];
  if (ends.size > 0) sentences.push(`Something must ${[...ends].join(", or ")}.`);
  else if (waits.every(({ kind }) => ENDS[kind] === "")) sentences.push("These tasks wait for each other.");
  for (const { kind, text } of waits) if (kind === "stream") sentences.push(STREAM_ENDS[text] ?? OTHER_END);
  return [...new Set(sentences)].join(" ");
}

const OTHER_END = "The other end of the connection must send something, or close it.";

const STREAM_ENDS: Readonly<Record<string, string>> = {
  "server.serve_forever()":
    "In Python the server would keep waiting for clients from outside; here the only clients are in this program.",
  "server.wait_closed()":
    "`wait_closed()` waits until the server is closed and so is every connection to it.",
  "writer.wait_closed()":
    "`wait_closed()` waits until the connection is closed: call `writer.close()` first.",
  "writer.drain()": "`drain()` waits until the other end has read some of what was written.",
};

/** The error with which a block ended whose exit waits now: without the wait, it would be what the program says. */
function errorOnItsWay(loop: EventLoop): Error | null {
  let isMain = true;
  for (const task of loop._tasks) {
    const error = blockErrorOf(task);
    if (error !== null) {
      recordStuck(error, isMain);
      return error;
    }
    isMain = false;
  }
  return null;
}

function blockErrorOf({ _coroutine: coroutine }: Task): Error | null {
  for (let frame = coroutine._top; frame !== null; frame = frame._caller) {
    const error = frame._machine?.blockError;
    if (error instanceof CancelledError || error instanceof GeneratorExit) continue;
    if (error instanceof Error) return error;
  }
  return null;
}

/** Any timer that is left then is one of Infinity. */
const SLEEPS_FOR_EVER =
  "Python would hang here. A sleep or a timeout of Infinity never ends by itself: cancel the task that sleeps, or give it a number of seconds.";
