/**
 * A permit that is released before the work: taken and given back with no `await` in between, so that it keeps nothing out, and then
 * more were at work at once than there are permits.
 *
 * Told of a semaphore that was never held during any wait. One that is held for a part of the work may be meant for that part.
 */
import type { PrimitiveEvent, RecordedPrimitive, RecordedWait } from "../../../analysis/facts.ts";
import { seconds } from "../../measures.ts";
import type { Evidence } from "../../recording/evidence.ts";
import { ownPlace } from "../../recording/own-place.ts";
import type { Recogniser } from "../recogniser.ts";
import { onLine, taskWords } from "../words.ts";

/** One task that took a permit, gave it back, and was at work from its first wait thereafter. */
interface Round {
  taken: PrimitiveEvent;
  released: PrimitiveEvent;
  work: RecordedWait;
  until: number;
}

export const releasedEarly: Recogniser = {
  name: "released-early",
  title: "The permit was released before the work",
  lessons: ["asyncio-basics/time-limits", "concurrency-in-practice/queues-and-synchronization"],
  recognise(run) {
    for (const semaphore of run.primitives.values()) {
      const rounds = roundsOf(run, semaphore);
      const permits = permitsOf(semaphore);
      if (rounds === null || permits === null) continue;
      for (const round of rounds) {
        const { work, taken, released } = round;
        const atOnce = rounds.filter((other) => other.work.seq <= work.seq && other.until > work.seq);
        const place = ownPlace(run, work);
        const task = run.task(taken.task);
        const how =
          released.line === taken.line
            ? "and its block, which gives it back, was over"
            : `and released it${onLine(run, released)},`;
        if (atOnce.length <= permits || place === null || task === undefined) continue;
        return {
          message:
            `${taskWords(task)} took a permit of the semaphore${onLine(run, taken)} ${how} at ${seconds(released.time)}, before it waited${onLine(run, place)}. So did the others: at ${seconds(work.time)}, ${atOnce.length} of them were past the semaphore at once, and it has ${permits} permit${permits === 1 ? "" : "s"}. ` +
            "A permit limits only what runs between taking it and releasing it: `await` the work inside the block, `{ await using _ = await enter(semaphore); await work(); }`.",
          at: released,
        };
      }
    }
    return null;
  },
};

/** Null where anything else is done with it than taking a permit and giving it back at once. */
function roundsOf(run: Evidence, { type, events }: RecordedPrimitive): Round[] | null {
  if (!/^(?:Bounded)?Semaphore$/.test(type)) return null;
  const rounds: Round[] = [];
  for (const [index, taken] of events.entries()) {
    if (taken.action === "released") continue;
    const released = events[index + 1];
    if (taken.action !== "acquired" || released?.action !== "released" || !isSame(taken, released))
      return null;
    if (!run.isOwn(taken) || !run.isOwn(released)) return null;
    const waits = run.waitsOf(taken.task).filter(({ seq }) => seq > taken.seq);
    const [work] = waits;
    if (work !== undefined && work.seq < released.seq) return null;
    if (work === undefined || !work.calls.includes(taken.call) || work.until === work.time) continue;
    const again = events.find((event) => event.seq > released.seq && isSame(event, taken))?.seq ?? Infinity;
    const ended = run.calls.get(taken.call)?.ended.seq ?? Infinity;
    rounds.push({ taken, released, work, until: Math.min(again, ended) });
  }
  return rounds;
}

const isSame = (one: PrimitiveEvent, other: PrimitiveEvent) =>
  one.task === other.task && one.call === other.call;

/** From its state right after the first permit was taken. */
function permitsOf({ events }: RecordedPrimitive): number | null {
  const text = events[0]?.text ?? "";
  const left = /value:(\d+)/.exec(text)?.[1];
  if (left !== undefined) return Number(left) + 1;
  return text.startsWith("locked") ? 1 : null;
}
