/**
 * The kinds of deadlock: every task waits, and nothing can wake one. The runtime says who waits for what
 * (`DeadlockError`); these say what was forgotten. The first that fits explains the run.
 */
import { seconds } from "../../measures.ts";
import type { Evidence } from "../../recording/evidence.ts";
import type { RecordedWait } from "../../../analysis/facts.ts";
import { heldBy } from "../../recording/held.ts";
import { hadEnded, type Hang } from "./hang.ts";
import { deadlocked, madeOn, who } from "./telling.ts";
import type { Recogniser } from "../recogniser.ts";
import { onLine, taskWords } from "../words.ts";

const queues = ["concurrency-in-practice/queues-and-synchronization"];

export const waitsForItself: Recogniser = {
  name: "waits-for-itself",
  title: "A task waits for itself",
  lessons: queues,
  recognise(run) {
    return deadlocked(run, (wait, hang) => ownLock(run, wait, hang) ?? ownTask(run, wait, hang));
  },
};

export const lostPermit: Recogniser = {
  name: "lost-permit",
  title: "A lock or a permit was never given back",
  lessons: queues,
  recognise(run) {
    return deadlocked(run, (wait, hang) => {
      const lock = run.primitives.get(wait.primitive);
      if (lock === undefined || !["lock", "semaphore"].includes(wait.kind)) return null;
      const lost = heldBy(lock, hang.seq).find((taken) => hadEnded(run, taken.task, hang));
      const holder = lost && run.task(lost.task);
      if (lost === undefined || holder === undefined) return null;
      const what = wait.kind === "lock" ? "lock" : "permit of the semaphore";
      return (
        `${who(run, wait)} waits${onLine(run, wait)} for a ${what}${madeOn(run, lock)}, and nothing is left that could release it: ${taskWords(holder)} took it${onLine(run, lost)}, at ${seconds(lost.time)}, and ended at ${seconds(holder.ended ?? 0)} without a \`release()\`. ` +
        "An error or an early `return` between `acquire()` and `release()` never releases it. `{ await using _ = await enter(lock); ... }` releases it, whatever happens in the block."
      );
    });
  },
};

export const joinWithoutTaskDone: Recogniser = {
  name: "join-without-task-done",
  title: "A join() without task_done()",
  lessons: queues,
  recognise(run) {
    return deadlocked(run, (wait, hang) => {
      const queue = run.primitives.get(wait.primitive);
      if (queue === undefined || wait.text !== "queue.join()") return null;
      const events = queue.events.filter(({ seq }) => seq < hang.seq);
      const got = events.filter(({ action }) => action === "got");
      const done = events.filter(({ action }) => action === "task done").length;
      const last = got.at(-1);
      if (last === undefined || got.length <= done) return null;
      return (
        `${who(run, wait)} waits${onLine(run, wait)} in \`queue.join()\` until \`task_done()\` was called for every item that was put in. ${got.length === 1 ? "One item was" : `${got.length} items were`} taken out, the last${onLine(run, last)}, at ${seconds(last.time)}, and \`task_done()\` was ${times(done)}. ` +
        "Taking an item does not say that it is dealt with: call `queue.task_done()` once for each `get()`, when its work is over, in a `finally` so that a failure counts, too."
      );
    });
  },
};

export const fullQueue: Recogniser = {
  name: "full-queue",
  title: "A full queue that nothing reads",
  lessons: queues,
  recognise(run) {
    return deadlocked(run, (wait, hang) => {
      const queue = run.primitives.get(wait.primitive);
      if (queue === undefined || wait.text !== "queue.put()") return null;
      const size = /maxsize=(\d+)/.exec(queue.events[0]?.text ?? "")?.[1] ?? "some";
      const taken = queue.events.filter(({ action, seq }) => action === "got" && seq < hang.seq).at(-1);
      const reader = taken && run.task(taken.task);
      const nobody =
        taken === undefined
          ? "nothing has ever taken an item out"
          : `the last was taken out${onLine(run, taken)}, at ${seconds(taken.time)}${reader && hadEnded(run, reader.task, hang) ? `, by ${taskWords(reader)}, which has ended` : ""}`;
      return (
        `${who(run, wait)} waits${onLine(run, wait)} for room in a queue${madeOn(run, queue)} that holds ${size} item${size === "1" ? "" : "s"} at most: it is full, and ${nobody}. ` +
        "Start the consumers before the producer has to wait, as tasks (`asyncio.create_task(consumer(queue))`), and let them run until the producer has ended."
      );
    });
  },
};

export const noEndMark: Recogniser = {
  name: "no-end-mark",
  title: "Nothing told the consumer that it was the end",
  lessons: queues,
  recognise(run) {
    return deadlocked(run, (wait, hang) => {
      const queue = run.primitives.get(wait.primitive);
      if (queue === undefined || wait.text !== "queue.get()") return null;
      const events = queue.events.filter(({ seq }) => seq < hang.seq);
      const put = events.filter(({ action }) => action === "put").at(-1);
      if (put === undefined) return null;
      const items = events.filter(({ action }) => action === "got").length;
      const last = events.findLast(({ action }) => action === "got");
      // It put the items in itself, as into a pool: no producer has anything to say to it.
      if (put.task === wait.task && last !== undefined) {
        return (
          `${who(run, wait)} waits${onLine(run, wait)} for an item of a queue${madeOn(run, queue)}, and that is empty: the last item was put in${onLine(run, put)}, at ${seconds(put.time)}, and taken out${onLine(run, last)}, at ${seconds(last.time)}, and nothing is left that could put one in. ` +
          "If what is taken out is to be used again, put it back in a `finally`, so that an error does not keep it out."
        );
      }
      const waiting = hang.stuck.find(({ tasks }) => tasks.includes(wait.task));
      const asWell = waiting ? `, and ${who(run, waiting)} waits${onLine(run, waiting)} for it to end` : "";
      return (
        `${who(run, wait)} waits${onLine(run, wait)} for the next item of a queue${madeOn(run, queue)}, after ${items} ${items === 1 ? "item" : "items"}: the last one was put in${onLine(run, put)}, at ${seconds(put.time)}, and nothing more will come${asWell}. ` +
        "A consumer cannot see that the producer is done. Tell it: call `queue.shutdown()` after the last item and end where `get()` raises `QueueShutDown`; or put an end mark, one for each consumer; or `cancel()` the consumers after `await queue.join()`."
      );
    });
  },
};

export const lockOrder: Recogniser = {
  name: "lock-order",
  title: "Two tasks hold what the other wants",
  lessons: queues,
  recognise(run) {
    return deadlocked(run, (wait, hang) => {
      const wanted = run.primitives.get(wait.primitive);
      const holding = wanted && heldBy(wanted, hang.seq).find(({ task }) => task !== wait.task);
      if (wanted === undefined || holding === undefined) return null;
      const other = hang.stuck.find(({ task }) => task === holding.task);
      const theirs = other && run.primitives.get(other.primitive);
      const mine = theirs && heldBy(theirs, hang.seq).find(({ task }) => task === wait.task);
      if (other === undefined || mine === undefined) return null;
      return (
        `${who(run, wait)} took one lock${onLine(run, mine)} and waits${onLine(run, wait)} for another; ${who(run, other)} took that one${onLine(run, holding)} and waits${onLine(run, other)} for the first. Neither can continue. ` +
        "Let every task take the locks in the same order, or make one lock do for both."
      );
    });
  },
};

export const neverSet: Recogniser = {
  name: "never-set",
  title: "Nothing set what is waited for",
  lessons: queues,
  recognise(run) {
    return deadlocked(run, (wait, hang) => {
      const event = run.primitives.get(wait.primitive);
      if (event === undefined || wait.kind !== "event") return null;
      const cleared = event.events.findLast(({ action, seq }) => action === "cleared" && seq < hang.seq);
      const story =
        cleared === undefined
          ? "nothing has called its `set()`, and nothing is left that could"
          : `it was cleared${onLine(run, cleared)}, at ${seconds(cleared.time)}, and nothing has set it since`;
      return (
        `${who(run, wait)} waits${onLine(run, wait)} for an event${madeOn(run, event)}: ${story}. ` +
        "Call `event.set()` in the task that makes the news, and see that it comes so far: before an error, an early `return`, or a wait of its own."
      );
    });
  },
};

/** It waits for a lock that it holds. */
function ownLock(run: Evidence, wait: RecordedWait, hang: Hang): string | null {
  const lock = run.primitives.get(wait.primitive);
  if (lock === undefined || wait.kind !== "lock") return null;
  const held = heldBy(lock, hang.seq).find(({ task }) => task === wait.task);
  if (held === undefined) return null;
  return (
    `${who(run, wait)} waits${onLine(run, wait)} for a lock${madeOn(run, lock)} that it holds itself: it took it${onLine(run, held)}, at ${seconds(held.time)}, and has not given it back. A lock of asyncio's does not know its owner; a task that takes it twice waits forever. ` +
    "Take it once, outside, and let the functions that are called with the lock held not take it again."
  );
}

/** It waits for a task that waits, perhaps by way of others, for it. */
function ownTask(run: Evidence, wait: RecordedWait, hang: Hang): string | null {
  const way: RecordedWait[] = [wait];
  for (let next = waitOf(hang, wait); next !== undefined; next = waitOf(hang, next)) {
    if (next.task === wait.task) break;
    if (way.includes(next)) return null;
    way.push(next);
  }
  const last = way.at(-1)!;
  if (!last.tasks.includes(wait.task)) return null;
  const others = way
    .slice(1)
    .map((one) => `${who(run, one)}, which waits${onLine(run, one)} for ${one === last ? "it" : "the next"}`);
  return (
    `${who(run, wait)} waits${onLine(run, wait)} for ${others.join("; ") || "itself"}: a circle in which none of them can go first. ` +
    "A task cannot wait for one that waits for it. Hand results over as arguments or by a queue, and let only one of the two `await` the other."
  );
}

function waitOf({ stuck }: Hang, { tasks }: RecordedWait): RecordedWait | undefined {
  return stuck.find(({ task }) => tasks.includes(task));
}

function times(number: number): string {
  if (number === 0) return "never called";
  return number === 1 ? "called only once" : `called only ${number} times`;
}
