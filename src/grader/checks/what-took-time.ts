/** Where the virtual time of a run went, in words: the waits and blocking calls of a stretch of it. */
import type { Await, Block } from "../recording/recorded-task.ts";
import { place, sameTime } from "../wording.ts";
import { list, seconds } from "../measures.ts";

/** More than this would bury the one that matters. */
const MOST_SHOWN = 4;

/** A run or a task. */
interface Stretch {
  awaits: readonly Await[];
  blocks: readonly Block[];
}

/**
 * `sleep(1) on line 5, from 0.00 s to 1.00 s`: what was waited for between the two times, in order; only what took
 * time. Empty when nothing did.
 */
export function whatTookTime(stretch: Stretch, from: number, to: number): string {
  const waits = stretch.awaits
    // The task that waits for another is explained by what the other waited for.
    .filter(({ kind }) => !["task", "gather", "wait", "shield", "future"].includes(kind))
    .map((wait) => ({ ...wait, words: `\`${wait.text}\`` }));
  const blocks = stretch.blocks.map((block) => ({ ...block, words: "a blocking call" }));
  const all = [...waits, ...blocks]
    .filter(({ time, until }) => until === null || !sameTime(time, until))
    .filter(({ time, until }) => time < to - 1e-9 && (until ?? Infinity) > from + 1e-9)
    .toSorted((one, other) => one.time - other.time);
  // What others waited for, a driver for example, tells only where nothing else does.
  const placed = all.filter((part) => place(part) !== "");
  const parts = (placed.length > 0 ? placed : all).map((part) => {
    const where = place(part);
    return `${part.words}${where && ` on ${where}`}, from ${seconds(part.time)} ${part.until === null ? "on, without end" : `to ${seconds(part.until)}`}`;
  });
  const more = parts.length - MOST_SHOWN;
  return list(more > 0 ? [...parts.slice(0, MOST_SHOWN), `${more} more`] : parts);
}
