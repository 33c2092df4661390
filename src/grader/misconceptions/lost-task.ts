/** A task that had not ended when main returned: `asyncio.run` cancels what is left. */
import { quote } from "../wording.ts";
import type { RecordedTask } from "../recording/recorded-task.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { Recogniser } from "./recogniser.ts";
import { functionWords, lineOf, onLine, some } from "./words.ts";

/** A task seen at the same `await` so often goes round for ever, and is meant to be cut off: a heartbeat, a server. */
const ROUNDS_OF_A_LOOP = 3;

/** What a task that serves others waits for; nobody else's business is left undone when it is cut off there. */
const SERVES = ["queue", "event", "condition", "lock", "semaphore", "barrier"];

export const lostTask: Recogniser = {
  name: "lost-task",
  title: "A task was cut off when main returned",
  lessons: ["asyncio-basics/tasks"],
  saidBy: /had not ended when/,
  recognise(run) {
    const { main } = run.run;
    const end = main?.order.ended ?? null;
    if (main === null || end === null || main.outcome !== "finished") return null;
    const lost = run.run.createdTasks.filter((task) => run.isOwn(task) && isLost(run, task, end));
    const [first, ...others] = lost;
    if (first === undefined) return null;
    const made = lineOf(run, first) && `, made${onLine(run, first)},`;
    const names = some(others.map(({ name }) => quote(name)));
    const rest = others.length === 0 ? "" : ` So ${others.length === 1 ? "was" : "were"} ${names}.`;
    return {
      message:
        `The task ${quote(first.name)}${made} had not ended when ${functionWords(main.coroutine, "the main coroutine")} returned, so it was cancelled.${rest} ` +
        "Creating a task only starts it; `await` it before the end, or make it in a TaskGroup, whose block waits for its tasks.",
      at: first,
    };
  },
};

function isLost(run: Evidence, task: RecordedTask, end: number): boolean {
  const { order } = task;
  if (order.created > end || (order.ended ?? Infinity) < end) return false;
  // A task that was told to stop was not forgotten.
  if ((order.cancelRequested ?? Infinity) < end) return false;
  // The turn in which main returns is completed: a task may come to its own end in it.
  if (order.cancelRequested === null) return false;
  const waits = run.waitsOf(task.task).filter((wait) => wait.seq < end);
  const last = waits.at(-1);
  if (last === undefined) return true;
  if (SERVES.includes(last.kind)) return false;
  const rounds = waits.filter(({ file, line, column }) => {
    return file === last.file && line === last.line && column === last.column;
  });
  return rounds.length < ROUNDS_OF_A_LOOP;
}
