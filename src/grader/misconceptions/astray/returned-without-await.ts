/**
 * `return asyncio.gather(...)` in an async function: its caller gets the future that gathers, not the results. Silent where that
 * future was awaited after all. (A coroutine that is returned without `await` is never awaited, and told of there.)
 */
import { seconds } from "../../measures.ts";
import type { Evidence } from "../../recording/evidence.ts";
import type { RecordedTask } from "../../recording/recorded-task.ts";
import type { Recogniser } from "../recogniser.ts";
import { onLine } from "../words.ts";
import { callText } from "./where-it-went.ts";

export const returnedWithoutAwait: Recogniser = {
  name: "returned-without-await",
  title: "A gather was returned without await",
  lessons: ["asyncio-basics/async-and-await", "asyncio-basics/tasks"],
  recognise(run) {
    for (const task of run.run.createdTasks) {
      const use = run.isOwn(task) ? run.useAt({ seq: task.order.created }) : undefined;
      if (use === undefined || !/(?:^|\.)(?:gather|shield)$/.test(use.callee)) continue;
      if (use.becomes !== "returned" || use.around !== "async" || use.into.length > 0) continue;
      if (isAwaited(run, task)) continue;
      const call = callText(use);
      return {
        message:
          `\`${call}\`${onLine(run, task)} was returned at ${seconds(task.created)} without \`await\`. asyncio doesn't unwrap what an async function returns, as JavaScript would: awaiting that function returned a future that was still under way, not the results. ` +
          `Write \`return await ${call};\`.`,
        at: { ...task, seq: task.order.created },
        explainsError: run.run.error?.type === "TypeError" || hasTypeError(run),
      };
    }
    return null;
  },
};

/** By way of the future that was returned. */
const isAwaited = (run: Evidence, { task }: RecordedTask) =>
  run.waits.some(({ tasks, kind }) => tasks.includes(task) && (kind === "gather" || kind === "shield"));

const hasTypeError = ({ run }: Evidence) => run.calls.some(({ error }) => error?.error === "TypeError");
