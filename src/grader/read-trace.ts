/** One walk over a trace, which gathers what checks ask for. */
import type { RunResult } from "../sandbox/run.ts";
import { siteOf } from "./output.ts";
import type { Await, Block, RecordedTask } from "./recorded-task.ts";
import type { Happened } from "./verdict.ts";

/** Something the runtime warned of, such as a coroutine that was never awaited. */
export interface Warning extends Happened {
  /** `RuntimeWarning`, ... */
  category: string;
  text: string;
  time: number;
}

export interface Story {
  tasks: RecordedTask[];
  awaits: Await[];
  blocks: Block[];
  warnings: Warning[];
}

export function readTrace(result: RunResult): Story {
  const story: Story = { tasks: [], awaits: [], blocks: [], warnings: [] };
  const tasks = new Map<number, RecordedTask>();
  const waiting = new Map<number, Await>();
  let runs = 0;

  for (const [order, event] of result.trace.entries()) {
    const moment = { time: event.time, task: event.task, seq: order, ...siteOf(result, event.at) };
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
        const { kind, text } = event.wait;
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
      default:
    }
  }
  return story;
}
