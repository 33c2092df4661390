/**
 * A task ended by an error, or was cancelled, with a lock or a permit that it had taken, and nothing has given it back since. It need not
 * hang: from then on there is one permit fewer, and who asks next may not come for a long time.
 *
 * Silent where a callback gives permits back, or anything else than the tasks that took them: it may still come to that. And of
 * what `asyncio.run` cancelled at the end, when nothing more would have asked.
 */
import { isEndOfRun } from "../../../analysis/cancellations.ts";
import { seconds } from "../../measures.ts";
import { heldBy } from "../../recording/held.ts";
import type { Evidence } from "../../recording/evidence.ts";
import type { Recogniser } from "../recogniser.ts";
import { onLine, taskWords } from "../words.ts";

const KINDS = ["Lock", "Semaphore", "BoundedSemaphore"];

export const permitNotReturned: Recogniser = {
  name: "permit-not-returned",
  title: "An error skipped the release",
  lessons: ["asyncio-basics/time-limits", "concurrency-in-practice/queues-and-synchronization"],
  echoes: ["lost-permit"],
  recognise(run) {
    if (!isReleasedByTasks(run)) return null;
    for (const one of run.primitives.values()) {
      if (!KINDS.includes(one.type)) continue;
      const takers = new Set(
        one.events.filter(({ action }) => action === "acquired").map(({ task }) => task),
      );
      if (one.events.some(({ action, task }) => action === "released" && !takers.has(task))) continue;
      for (const taken of heldBy(one)) {
        const life = run.analysis.lives.get(taken.task);
        const ended = life?.ended;
        if (life === undefined || ended == null || ended.outcome === "finished" || !run.isOwn(taken))
          continue;
        if (ended.outcome === "cancelled" && life.requests.some(isEndOfRun)) continue;
        const what = one.type === "Lock" ? "the lock" : "a permit of the semaphore";
        const how = ended.outcome === "failed" ? `with \`${ended.text}\`` : "by being cancelled";
        return {
          message:
            `${taskWords(life)} took ${what}${onLine(run, taken)}, at ${seconds(taken.time)}, and ended ${how} at ${seconds(ended.time)} without giving it back: an error, a cancellation too, skips the \`release()\` that comes after it${one.type === "Lock" ? ", and whatever wants the lock next waits forever" : ", and from then on there is one permit fewer"}. ` +
            `Write \`{ await using _ = await enter(${one.type === "Lock" ? "lock" : "semaphore"}); ... }\`, which releases it however the block is left, or \`release()\` in a \`finally\`.`,
          at: taken,
        };
      }
    }
    return null;
  },
};

/** The code has a `release()`, and none that a callback could call. */
function isReleasedByTasks({ analysis }: Evidence): boolean {
  const releases = analysis.sites.flatMap(({ use }) =>
    use?.callee.endsWith(".release") === true ? [use] : [],
  );
  return releases.length > 0 && releases.every(({ around }) => around === "async");
}
