/** A task that was cancelled, caught the CancelledError, and went on to its end as if nothing had happened. */
import { quote } from "../wording.ts";
import { seconds } from "../measures.ts";
import type { Recogniser } from "./recogniser.ts";
import { onLine } from "./words.ts";

export const swallowedCancellation: Recogniser = {
  name: "swallowed-cancellation",
  title: "A cancellation was swallowed",
  lessons: ["asyncio-basics/stopping-work"],
  saidBy: /CancelledError/,
  recognise(run) {
    for (const task of run.run.tasks) {
      const asked = task.order.cancelRequested;
      // What the loop asks for, a timeout or a group of tasks, the same timeout or group takes back.
      const by = task.cancelRequestedBy ?? 0;
      if (asked === null || by === 0 || by === task.task) continue;
      if (task.started === null || task.outcome !== "finished") continue;
      // Who takes the request back by `uncancel()` knows what a cancellation is.
      if (run.withdrawn.some(({ target, seq }) => target === task.task && seq > asked)) continue;
      const when = seconds(task.cancelRequested ?? 0);
      const caught = run.caught.find(
        (one) => one.task === task.task && one.seq > asked && one.error === "CancelledError",
      );
      // Whoever made the task, a driver perhaps: what counts is who caught.
      if (caught !== undefined && !run.isOwn(caught)) continue;
      const where = caught === undefined ? "" : onLine(run, caught);
      const how =
        where === ""
          ? ""
          : ` The CancelledError arrived at the \`await\`${where}, and a \`catch\` around it kept it.`;
      const why =
        caught === undefined
          ? "Something kept the CancelledError that ends a cancelled task: a `return` in a `finally`, say, or a context manager that swallows errors. Let it go on."
          : "A bare `catch` here also catches the CancelledError that ends a cancelled task; throw that one again: " +
            "`if (error instanceof asyncio.CancelledError) throw error;`. (In Python, `except Exception` lets it pass, and a bare `except:` would keep it as well.)";
      return {
        message: `${quote(task.name)} was cancelled at ${when} and went on all the same.${how} ${why}`,
        at: caught ?? { task: task.task, time: task.cancelRequested ?? 0, seq: asked },
      };
    }
    return null;
  },
};
