/** One walk over a trace, which gathers what checks ask for. */
import type { RunResult } from "../../sandbox/run.ts";
import { siteOf, type Files } from "./output.ts";
import { Reports } from "./reports.ts";
import type { Await, Block, RecordedTask } from "./recorded-task.ts";
import type { Happened } from "../verdict.ts";

/** Something the runtime warned of, such as a coroutine that was never awaited. */
export interface Warning extends Happened {
  /** `RuntimeWarning`, ... */
  category: string;
  text: string;
  time: number;
}

/** Something that was logged, by the learner's code or by asyncio itself. */
export interface Log extends Happened {
  level: "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL";
  /** The logger's name, such as `asyncio`. */
  logger: string;
  text: string;
  time: number;
}

export interface Story {
  tasks: RecordedTask[];
  awaits: Await[];
  blocks: Block[];
  warnings: Warning[];
  logs: Log[];
  reports: Reports;
}

export function readTrace(result: RunResult, files: Files): Story {
  const story: Story = {
    tasks: [],
    awaits: [],
    blocks: [],
    warnings: [],
    logs: [],
    reports: new Reports(files),
  };
  const tasks = new Map<number, RecordedTask>();
  const waiting = new Map<number, Await>();
  let runs = 0;

  for (const [order, event] of result.trace.entries()) {
    const moment = { time: event.time, task: event.task, seq: order, ...siteOf(result, files, event.at) };
    switch (event.kind) {
      case "run-started":
        runs += 1;
        break;
      case "run-ended":
        runs -= 1;
        break;
      case "task-created": {
        const task: RecordedTask = {
          ...moment,
          task: event.created,
          name: event.name,
          coroutine: event.coroutine,
          createdBy: event.task,
          created: event.time,
          started: null,
          ended: null,
          outcome: null,
          cancelRequested: null,
          cancelRequestedBy: null,
          result: "",
          duration: null,
          awaits: [],
          blocks: [],
          order: { created: order, started: null, cancelRequested: null, ended: null },
        };
        tasks.set(event.created, task);
        story.tasks.push(task);
        break;
      }
      case "step-started": {
        const task = tasks.get(event.task);
        if (task && task.started === null) {
          task.started = event.time;
          task.order.started = order;
        }
        break;
      }
      case "task-waiting": {
        const { kind } = event.wait;
        // Inside a fake service, what is waited for is its answer.
        const text = story.reports.asking(event.task)?.name ?? event.wait.text;
        const wait: Await = { ...moment, kind, text, until: null };
        waiting.set(event.task, wait);
        story.awaits.push(wait);
        tasks.get(event.task)?.awaits.push(wait);
        break;
      }
      case "task-ready": {
        const wait = waiting.get(event.ready);
        if (wait) wait.until = event.time;
        waiting.delete(event.ready);
        break;
      }
      case "cancel-requested": {
        const task = tasks.get(event.target);
        if (task && task.cancelRequested === null) {
          task.cancelRequested = event.time;
          task.cancelRequestedBy = event.task;
          task.order.cancelRequested = order;
        }
        break;
      }
      case "task-ended": {
        const task = tasks.get(event.task);
        if (!task) break;
        task.ended = event.time;
        if (task.started !== null) task.duration = event.time - task.started;
        task.order.ended = order;
        task.outcome = event.outcome;
        task.result = event.text;
        break;
      }
      case "time-passed":
        // Outside of a running loop there is nobody whom a blocking call could hold up.
        if (event.why === "blocking" && runs > 0) {
          const block: Block = { ...moment, time: event.from, until: event.time };
          story.blocks.push(block);
          tasks.get(event.task)?.blocks.push(block);
        }
        break;
      case "warned":
        story.warnings.push({ ...moment, category: event.category, text: event.text });
        break;
      case "logged": {
        const { level, logger, text } = event;
        story.logs.push({ ...moment, level, logger, text });
        break;
      }
      case "reported":
        story.reports.take(event, moment);
        break;
      default:
    }
  }
  for (const call of story.reports.calls) {
    const [from, to] = [call.order.started ?? 0, call.order.ended ?? Infinity];
    const within = ({ seq = 0 }: Happened) => seq > from && seq < to;
    call.awaits = story.awaits.filter(within);
    call.blocks = story.blocks.filter(within);
    call.left = story.tasks.filter(
      ({ order, file }) =>
        // The driver's own tasks are not the learner's to end.
        file !== undefined &&
        files.isOwn(file) &&
        call.ended !== null &&
        order.created > from &&
        order.created < to &&
        (order.ended ?? Infinity) > to,
    );
  }
  return story;
}
