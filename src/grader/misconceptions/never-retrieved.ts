/** A task failed, and nobody ever asked how it had ended: the error is only a line in the log. */
import { seconds } from "../measures.ts";
import type { Recogniser } from "./recogniser.ts";
import { onLine, taskWords } from "./words.ts";

/** `sys.exit()` in a task ends the whole loop: the program saw it, whatever became of the task. */
const ON_PURPOSE = /exception=(?:SystemExit|KeyboardInterrupt)\(/;

export const neverRetrieved: Recogniser = {
  name: "never-retrieved",
  title: "Nothing saw a task's error",
  lessons: ["asyncio-basics/tasks", "asyncio-basics/futures"],
  saidBy: /was never retrieved/,
  recognise(run) {
    const log = run.logged.find(
      ({ text }) => /^(?:Task|Future) exception was never retrieved/.test(text) && !ON_PURPOSE.test(text),
    );
    if (log === undefined) return null;
    const name = /name='([^']*)'/.exec(log.text)?.[1];
    const task = run.run.tasks.find((one) => one.outcome === "failed" && one.name === name);
    if (task === undefined) {
      if (!run.isOwn(log)) return null;
      return {
        message:
          "A future was given an error by `set_exception`, and nothing ever asked for its result: the error went into the log and nowhere else. `await` the future, inside `try`, where the error can be dealt with.",
        at: log,
      };
    }
    if (!run.isOwn(task)) return null;
    const event = run.trace[task.order.ended ?? 0];
    const at = {
      seq: task.order.ended ?? 0,
      task: task.task,
      time: task.ended ?? 0,
      ...run.siteOf(event?.at ?? 0),
    };
    return {
      message:
        `${taskWords(task)} failed with \`${task.result}\`${onLine(run, at)}, at ${seconds(at.time)}, and nothing ever asked for its result: the error went into the log, and the program continued as if nothing were wrong. ` +
        `An error waits in its task until something asks for it. Keep the task that was made${onLine(run, task)}, and \`await\` it inside \`try\`; or make it in a TaskGroup, which raises what fails in it.`,
      at,
    };
  },
};
