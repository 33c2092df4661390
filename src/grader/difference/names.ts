/** How tasks and their waits read in an explanation. */
import type { Evidence } from "../recording/evidence.ts";
import type { RecordedWait } from "../../analysis/facts.ts";
import { seconds } from "../measures.ts";

/**
 * `task "a"`; ``Task-2 (`worker`)`` where nobody named it; `` `main` `` for what `asyncio.run` was given, which nobody thinks
 * of as a task.
 */
export function nameOf(run: Evidence, task: number): string {
  const one = run.task(task);
  if (one === undefined) return "the program";
  if (one.createdBy === 0 && one.coroutine !== "") return `\`${one.coroutine}\``;
  if (!/^Task-\d+$/.test(one.name)) return `task "${one.name}"`;
  return one.coroutine === "" ? one.name : `${one.name} (\`${one.coroutine}\`)`;
}

/** The same at the beginning of a sentence. */
export function subject(run: Evidence, task: number): string {
  return capital(nameOf(run, task));
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The wait's text as code, or in words where it is no code: `` `sleep(1)` on line 4 ``. */
export function waitWords(run: Evidence, wait: RecordedWait): string {
  return `${whatFor(run, wait)}${onLine(wait)}`;
}

function whatFor(run: Evidence, { kind, text, tasks }: RecordedWait): string {
  const [only] = tasks;
  if (kind === "task" && tasks.length === 1 && only !== undefined) return `${nameOf(run, only)} to end`;
  if (kind === "turn") return "one turn of the loop (`sleep(0)`)";
  if (text.startsWith("gather of ")) return `the \`gather\` of ${text.slice("gather of ".length)}`;
  if (kind === "wait") return `\`asyncio.wait\` (${text.replace(/^wait for /, "")})`;
  return /^[\w.]+\(.*\)$/.test(text) ? `\`${text}\`` : text;
}

export const onLine = ({ line }: { line?: number | undefined }) =>
  line === undefined ? "" : ` on line ${line}`;

export const at = ({ time }: { time: number }) => `at ${seconds(time)}`;
