/**
 * A look, an `await`, and a change that goes by the look: two passengers find the last seat free, pay, and take it. Or a copy, an
 * `await`, and a new value made of the copy: what others added meanwhile is lost.
 *
 * The compiler finds such places, and compiled code looks again before the change. So this speaks only where the second look had
 * another result, and another task is known to have made the same change in between.
 */
import { oldLooks, type OldLook } from "../../../analysis/old-looks.ts";
import { seconds } from "../../measures.ts";
import type { Evidence } from "../../recording/evidence.ts";
import type { Recogniser } from "../recogniser.ts";
import { lineOf, onLine, taskWords } from "../words.ts";

export const changedMeanwhile: Recogniser = {
  name: "changed-meanwhile",
  title: "It had changed during the await",
  lessons: ["asyncio-basics/where-next", "concurrency-in-practice/queues-and-synchronization"],
  // A lock of its own is why nobody was kept out.
  echoes: ["unshared-lock"],
  recognise(run) {
    const old = oldLooks(run.analysis).find(({ acted, other }) => run.isOwn(acted) && run.isOwn(other));
    if (old === undefined) return null;
    return { message: `${story(run, old)} ${repair(run, old)}`, at: old.acted };
  },
};

function story(run: Evidence, { acted, paused, at, other }: OldLook): string {
  const { name, text, was } = acted.look;
  const there = acted.file === undefined ? {} : { file: acted.file };
  const looked = onLine(run, { ...there, line: acted.look.line });
  const span =
    paused.time === acted.time
      ? `at ${seconds(paused.time)}`
      : `from ${seconds(paused.time)} to ${seconds(acted.time)}`;
  const pause = `paused at the \`await\`${onLine(run, { ...there, line: at.line })}, ${span}`;
  const change = `Meanwhile ${taskOf(run, other)} changed \`${name}\` (${lineOf(run, other)}, at ${seconds(other.time)})`;
  const acts = lineOf(run, acted);
  return was === null
    ? `${taskOf(run, acted)} read \`${name}\`${looked} and then ${pause}. ${change}. That change is lost, because ${acts} makes the new value from the old one.`
    : `${taskOf(run, acted)} checked \`${text}\`${looked}, which was ${String(was)}, and then ${pause}. ${change}, so it had become ${String(!was)} by the time ${acts} acted on it.`;
}

function repair(run: Evidence, { acted, tookLate, gaveBack }: OldLook): string {
  const { line, was } = acted.look;
  if (was === null && line === acted.line)
    return `\`await\` first, and read then: \`const value = await ...; ${acted.look.name} += value;\`.`;
  const look = was === null ? "reading" : "check";
  if (tookLate !== null)
    return `The lock taken${onLine(run, tookLate)} comes too late: take it before the ${look} on line ${line}.`;
  if (gaveBack !== null)
    return `The lock was released in between${onLine(run, gaveBack)}: hold it from the ${look} on line ${line} until the change is made.`;
  return `Other tasks run at every \`await\`. Put the ${look} and the change together, with no \`await\` in between, or hold one lock around both, the same for all tasks.`;
}

function taskOf(run: Evidence, { task: number }: { task: number }): string {
  const task = run.task(number);
  return task === undefined ? "A task" : taskWords(task);
}
