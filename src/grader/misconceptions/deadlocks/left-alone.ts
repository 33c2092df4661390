/**
 * Hangs whose first cause is a task that is gone: a worker that died of an error, consumers that left while the queue was empty
 * for a moment; and a future that nobody is left to resolve.
 */
import type { RecordedTask } from "../../recording/recorded-task.ts";
import type { Evidence } from "../../recording/evidence.ts";
import type { RecordedPrimitive } from "../../../analysis/facts.ts";
import { list, seconds } from "../../measures.ts";
import type { Recogniser } from "../recogniser.ts";
import { onLine, taskWords } from "../words.ts";
import { hadEnded, type Hang } from "./hang.ts";
import { deadlocked, madeOn, who } from "./telling.ts";

const lessons = ["concurrency-in-practice/queues-and-synchronization"];

export const deadWorker: Recogniser = {
  name: "dead-worker",
  title: "A worker died of an error",
  lessons: [...lessons, "asyncio-basics/tasks"],
  recognise(run) {
    return deadlocked(run, (wait, hang) => {
      const queue = run.primitives.get(wait.primitive);
      if (queue === undefined || wait.kind !== "queue") return null;
      const isTaker = wait.text !== "queue.get()";
      const dead = usersOf(run, queue, isTaker ? "got" : "put", hang).find(
        ({ task, outcome }) => outcome === "failed" && hadEnded(run, task, hang),
      );
      if (dead === undefined) return null;
      const what =
        wait.text === "queue.join()"
          ? "for the queue's items to be dealt with"
          : isTaker
            ? "for room in the queue"
            : "for the next item of the queue";
      return (
        `${who(run, wait)} waits${onLine(run, wait)} ${what}${madeOn(run, queue)}, and the task that should ${isTaker ? "take them" : "put it in"} is dead: ${taskWords(dead)} ended${diedOn(run, dead)}, at ${seconds(dead.ended ?? 0)}, with \`${dead.result}\`. ` +
        (isTaker
          ? "An error ends the whole worker, and not only its item: catch it inside the worker's loop, around the work, and call `queue.task_done()` in a `finally` there."
          : "What comes after the error is not done: put the end mark, or call `queue.shutdown()`, in a `finally`, and `await` the task, so that its error is seen.")
      );
    });
  },
};

export const consumersLeft: Recogniser = {
  name: "consumers-left",
  title: "The consumers left before the last item came",
  lessons,
  recognise(run) {
    return deadlocked(run, (wait, hang) => {
      const queue = run.primitives.get(wait.primitive);
      if (queue === undefined || !["queue.join()", "queue.put()"].includes(wait.text)) return null;
      const takers = usersOf(run, queue, "got", hang);
      const isAsked = run.analysis.sites.some(({ use }) => use?.callee.endsWith(".empty") === true);
      const gone = [...takers, ...lookers(run, queue, hang)].filter(
        ({ task, outcome }) => outcome === "finished" && hadEnded(run, task, hang),
      );
      const [first] = gone;
      const count = (action: string) =>
        queue.events.filter((event) => event.action === action && event.seq < hang.seq).length;
      const left = count("put") - count("got");
      // Somebody who took an item and goes on may take the next.
      if (first === undefined || !isAsked || left <= 0 || takers.length > gone.length) return null;
      const names = list(
        [...new Set(gone)].map((task) => `${taskWords(task)}, at ${seconds(task.ended ?? 0)},`),
      );
      return (
        `${who(run, wait)} waits${onLine(run, wait)} in \`${wait.text}\`, and no task is left that takes items out of the queue${madeOn(run, queue)}: ${names} had returned, and ${left === 1 ? "one item is" : `${left} items are`} still in it. ` +
        "That a queue is `empty()` says that nothing is in it at this moment, not that nothing more will come: let the consumers `await queue.get()` in a loop, and `cancel()` them after `await queue.join()`."
      );
    });
  },
};

export const neverResolved: Recogniser = {
  name: "never-resolved",
  title: "A future was never resolved",
  lessons: ["asyncio-basics/futures", ...lessons],
  recognise(run) {
    return deadlocked(run, (wait, hang) => {
      if (wait.kind !== "future" || wait.tasks.length > 0) return null;
      const dead = run.run.createdTasks.find(
        (task) => task.outcome === "failed" && hadEnded(run, task.task, hang) && diedInOwnCode(run, task),
      );
      const why =
        dead === undefined
          ? "nothing has given it a result, and all that is left is waiting, too"
          : `nothing has given it a result. ${taskWords(dead)} had ended${diedOn(run, dead)}, at ${seconds(dead.ended ?? 0)}, with \`${dead.result}\``;
      return (
        `${who(run, wait)} waits${onLine(run, wait)} for a future, since ${seconds(wait.time)}: ${why}. ` +
        "Resolve a future whatever happens: `future.set_result(...)` when the work is done, `future.set_exception(error)` in the `catch` when it fails. Ask `future.done()` first: one that was cancelled meanwhile takes neither."
      );
    });
  },
};

/** The tasks that did this with the queue, each once. */
function usersOf(run: Evidence, { events }: RecordedPrimitive, action: string, hang: Hang): RecordedTask[] {
  const numbers = events
    .filter((event) => event.action === action && event.seq < hang.seq)
    .map(({ task }) => task);
  return [...new Set(numbers)].flatMap((number) => run.task(number) ?? []);
}

/** Tasks of the same function as a taker that never took anything: they looked, and left. */
function lookers(run: Evidence, queue: RecordedPrimitive, hang: Hang): RecordedTask[] {
  const names = usersOf(run, queue, "got", hang).map(({ coroutine }) => coroutine);
  return run.run.createdTasks.filter(({ coroutine }) => names.includes(coroutine));
}

/** The line on which a task died: an `await` out of which the error came, or its own. */
function diedOn(run: Evidence, { task }: RecordedTask): string {
  const ended = run.analysis.lives.get(task)?.ended;
  return ended?.line === undefined || !run.isOwn(ended) ? "" : onLine(run, ended);
}

const diedInOwnCode = (run: Evidence, task: RecordedTask) => run.isOwn(task) || diedOn(run, task) !== "";
