/**
 * Likely causes that show in any run, whatever the check asked for. A failing check is told what happened instead; when
 * the run also shows one of these, the learner is told that too. A table: one recogniser a row.
 */
import { LEARNERS_FILE } from "./exercise.ts";
import type { Recording } from "./recording.ts";
import type { Happened } from "./verdict.ts";
import { place, quote, seconds } from "./wording.ts";

export interface Cause {
  /** A stable name. */
  name: string;
  /** One or two sentences for the learner. */
  words: string;
  at: Happened;
}

interface Recogniser {
  name: string;
  /** A word that a message about this already holds, so that nothing is said twice. */
  saidBy: RegExp;
  recognise: (run: Recording) => Omit<Cause, "name"> | null;
}

const recognisers: Recogniser[] = [
  {
    name: "never-awaited",
    saidBy: /never awaited/,
    recognise(run) {
      for (const warning of run.warnings) {
        const coroutine = /^coroutine '(.+)' was never awaited/.exec(warning.text)?.[1];
        if (coroutine === undefined) continue;
        const where = place(warning);
        return {
          words:
            `\`${coroutine}(...)\`${where && ` on ${where}`} was called but never awaited, so its body never ran: ` +
            "calling an async function only makes a coroutine. `await` runs it.",
          at: warning,
        };
      }
      return null;
    },
  },
  {
    name: "lost-task",
    saidBy: /had not ended when/,
    recognise(run) {
      const end = run.main?.order.ended ?? null;
      if (run.main === null || end === null) return null;
      const lost = run.createdTasks.find(
        // A task that was told to stop was not forgotten; and a driver's own tasks are not the learner's.
        ({ order, file }) =>
          file === LEARNERS_FILE &&
          (order.ended ?? Infinity) > end &&
          (order.cancelRequested ?? Infinity) > end,
      );
      if (!lost) return null;
      const where = place(lost);
      return {
        words:
          `The task ${quote(lost.name)}${where && `, made on ${where},`} had not ended when \`${run.main.coroutine}\` returned, so it was cancelled. ` +
          "Creating a task only starts it; \`await\` it before the end.",
        at: lost,
      };
    },
  },
  {
    name: "swallowed-cancellation",
    saidBy: /CancelledError/,
    recognise(run) {
      const task = run.tasks.find(
        // What the loop asks for, a timeout or a group of tasks, the same timeout or group takes back.
        (one) => (one.cancelRequestedBy ?? 0) > 0 && one.started !== null && one.outcome === "finished",
      );
      if (!task) return null;
      return {
        words:
          `${quote(task.name)} was cancelled at ${seconds(task.cancelRequested ?? 0)} and went on all the same. ` +
          "A bare `catch` here also catches the CancelledError that ends a cancelled task; throw that one again.",
        at: { task: task.task, time: task.cancelRequested ?? 0 },
      };
    },
  },
  {
    name: "blocking-call",
    saidBy: /blocking call/,
    recognise(run) {
      const block = run.blocks[0];
      if (block === undefined) return null;
      const where = place(block);
      return {
        words: `A blocking call${where && ` on ${where}`} held the event loop: nothing else could run meanwhile.`,
        at: block,
      };
    },
  },
];

/** The causes that the run shows and the message does not already name. */
export function likelyCauses(run: Recording, message: string): Cause[] {
  return recognisers.flatMap(({ name, saidBy, recognise }) => {
    const cause = saidBy.test(message) ? null : recognise(run);
    return cause === null ? [] : [{ name, ...cause }];
  });
}
