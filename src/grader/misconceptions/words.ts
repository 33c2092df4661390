/** How places, tasks and times read in these messages. */
import { LEARNERS_FILE } from "../exercise.ts";
import type { RecordedTask } from "../recording/recorded-task.ts";
import type { Happened } from "../verdict.ts";
import { quote } from "../wording.ts";
import { list } from "../measures.ts";
import type { Evidence } from "../recording/evidence.ts";

/** ` on line 9`; ` on line 9 of slow.ts` in another file than the one that was run; empty where the line is not known. */
export function onLine(run: Evidence, at: Happened): string {
  const line = lineOf(run, at);
  return line === "" ? "" : ` on ${line}`;
}

/** `line 9`, likewise. */
export function lineOf(run: Evidence, { file, line }: Happened): string {
  if (line === undefined) return "";
  const elsewhere = file !== undefined && file !== run.run.entry && file !== LEARNERS_FILE;
  return `line ${line}${elsewhere ? ` of ${file}` : ""}`;
}

/** The last part of a qualified name: `main.<locals>.fetch`, `Queue.put`. */
export const shortName = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

/** False for a function that is written where it is used, or named by a symbol: there is no name to call it by. */
export const isNamed = (name: string): boolean =>
  /^#?[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(shortName(name));

/** `` `fetch` ``; without a name, what it is. */
export const functionWords = (name: string, otherwise = "an async function without a name"): string =>
  isNamed(name) ? `\`${name}\`` : otherwise;

/** `"Task-2"`, with the function that it runs where the name does not say it: `"Task-2" (worker)`. */
export function taskWords(task: Pick<RecordedTask, "name" | "coroutine">): string {
  const own = task.name === task.coroutine || !isNamed(task.coroutine);
  return own ? quote(task.name) : `${quote(task.name)} (\`${task.coroutine}\`)`;
}

/** The first few, and how many more. */
export function some(items: readonly string[], most = 3): string {
  const more = items.length - most;
  return list(more > 0 ? [...items.slice(0, most), `${more} more`] : items);
}
