/**
 * A task that had not ended when the function that made it was over: when main returned, whereupon `asyncio.run` cancels
 * what is left; beside a driver, when the learner's function returned or raised.
 *
 * Not told of what goes round for ever or serves others, and is meant to be cut off; nor of what somebody awaited and that
 * came to its end later. Where a check asked for leftovers, all of them are told.
 */
import { isEndOfRun } from "../../analysis/cancellations.ts";
import type { TaskLife } from "../../analysis/facts.ts";
import { roundsOf, waitAt } from "../../analysis/standing.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { DriverCall } from "../recording/reports.ts";
import { quote, sameTime } from "../wording.ts";
import { ENDLESS, repairOf, SERVES, type Over } from "./leftover-repair.ts";
import type { Recogniser } from "./recogniser.ts";
import { functionWords, onLine, some, taskWords } from "./words.ts";
import { seconds } from "../measures.ts";

export const lostTask: Recogniser = {
  name: "lost-task",
  title: "A task was left behind",
  lessons: ["asyncio-basics/tasks"],
  echoes: ["returned-without-await"],
  recognise(run) {
    for (const over of momentsOf(run)) {
      const [first, ...others] = over.left;
      if (first === undefined) continue;
      const names = some(others.map(({ name }) => quote(name)));
      const rest = others.length === 0 ? "" : ` Nor had ${names}.`;
      const task = run.task(first.task);
      return {
        message: `${headOf(run, first, over)}.${rest} ${repairOf(run, first, over)}`,
        at: task ?? first.made,
      };
    }
    return null;
  },
};

interface Moment extends Over {
  left: TaskLife[];
}

function* momentsOf(run: Evidence): Generator<Moment> {
  const { missed } = run;
  // Of a call too many there is more to tell: who made it.
  if (missed?.kind === "asked" && missed.due === null) return;
  // Of an error that came where something else was wanted, too: where it came from. What it left behind follows from it.
  if (missed !== null && "call" in missed && missed.kind !== "left" && hasFailed(missed.call)) return;
  const lives = (tasks: readonly { task: number }[]) =>
    tasks.flatMap(({ task }) => run.analysis.lives.get(task) ?? []);
  const asked = missed?.kind === "left" ? missed : null;
  for (const call of run.run.calls) {
    if (call.order.ended === null || (asked !== null && asked.call !== call)) continue;
    const isCancelled = call.error?.error === "CancelledError";
    const how = call.outcome === "returned" ? "returned" : isCancelled ? "was cancelled" : "raised its error";
    const over = {
      name: `\`${call.name}\``,
      how,
      seq: call.order.ended,
      time: call.ended ?? 0,
      isMain: false,
    } as const;
    const left = lives(call.left);
    yield { ...over, left: asked === null ? left.filter((life) => isLost(run, life, over)) : left };
  }
  const { main } = run.run;
  if (main === null || main.order.ended === null || main.outcome !== "finished") return;
  const name = functionWords(main.coroutine, "the main coroutine");
  const over = { name, how: "returned", seq: main.order.ended, time: main.ended ?? 0, isMain: true } as const;
  const own = run.run.createdTasks.filter((task) => run.isOwn(task));
  yield { ...over, left: lives(own).filter((life) => isLost(run, life, over)) };
}

const hasFailed = (call: DriverCall | null) =>
  call?.outcome === "raised" && call.error?.error !== "CancelledError";

function isLost(run: Evidence, life: TaskLife, { seq, time, isMain }: Over): boolean {
  const { made, requests, ended } = life;
  if (made.seq > seq || (ended?.seq ?? Infinity) < seq) return false;
  // A task that was told to stop was not forgotten.
  if (requests.some((request) => request.seq < seq)) return false;
  // What `asyncio.run` cancels. The turn in which main returns is completed: a task may come to its own end in it.
  const isCutOff = requests.some(isEndOfRun);
  const isLater = ended !== null && !sameTime(ended.time, time);
  if (!isCutOff && (isMain || !isLater || run.analysis.waitsFor(life.task).length > 0)) return false;
  const wait = run.waitsOf(life.task).findLast((one) => one.seq < seq);
  return wait === undefined || (!SERVES.includes(wait.kind) && roundsOf(run.analysis, wait) < ENDLESS);
}

function headOf(run: Evidence, life: TaskLife, { name, how, seq, time }: Over): string {
  const by = life.maker === "create_task" ? "" : ` by \`${life.maker}\``;
  const line = onLine(run, life.made);
  const made = line === "" && by === "" ? "" : `, made${by}${line},`;
  const head = `The task ${taskWords(life)}${made} had not ended when ${name} ${how}, at ${seconds(time)}`;
  const wait = waitAt(run.analysis, life.task, seq);
  if (wait === null)
    return run.waitsOf(life.task).some((one) => one.seq < seq) ? head : `${head}, and had not even begun`;
  return `${head}: it was waiting${run.isOwn(wait) ? onLine(run, wait) : ""} for \`${wait.text}\`, since ${seconds(wait.time)}`;
}
