/** Why a line that stands in the program was never printed: its coroutine was never awaited, cancelled, failed; ... */
import type { Evidence } from "../recording/evidence.ts";
import type { RecordedTask } from "../recording/recorded-task.ts";
import { quote } from "../wording.ts";
import { seconds } from "../measures.ts";
import { functionAt, linesThatPrint, type FunctionInSource } from "./function-at.ts";
import { at, nameOf, onLine, waitWords } from "./names.ts";

export function neverPrinted(run: Evidence, text: string, sources: Readonly<Record<string, string>>): string {
  for (const [file, source] of Object.entries(sources)) {
    const [line] = linesThatPrint(source, text);
    if (line === undefined) continue;
    const around = functionAt(source, line);
    const where = `Line ${line}, which would print ${quote(text)},`;
    const why = around === null ? endOfProgram(run) : whyNotReached(run, file, line, around);
    return why === "" ? `${where} was never reached.` : `${where} was never reached: ${why}`;
  }
  return "";
}

function whyNotReached(run: Evidence, file: string, line: number, around: FunctionInSource): string {
  const { name } = around;
  const warned = run.run.warnings.find(({ text }) => text === `coroutine '${name}' was never awaited`);
  if (warned !== undefined && !wasEntered(run, file, around))
    return `\`${name}()\` was called${onLine(warned)} and never awaited, so nothing of it ran. To call it only makes a coroutine; \`await ${name}()\` runs it.`;
  const caught = run.caught.find(
    (one) => one.file === file && one.line !== undefined && jumpsOver(around, one.line, line),
  );
  if (caught !== undefined)
    return `${at(caught)} line ${caught.line} raised \`${caught.text}\`, and the program continued where that was caught.`;
  const ended = run.run.tasks.filter(
    ({ coroutine, outcome }) => coroutine === name && outcome !== "finished",
  );
  const [task] = ended;
  if (task !== undefined) return taskEnded(run, task);
  const call = [...run.calls.values()].find((one) => one.name === name && one.outcome !== "finished");
  if (call !== undefined) {
    const how = call.outcome === "failed" ? `raised \`${call.text}\`` : "was cancelled";
    return `\`${name}()\` ${how}${onLine(call.ended)}, ${at(call.ended)}, before it came there.`;
  }
  return endOfProgram(run);
}

/** An error from one line leaves out the other: no `catch` stands between them. */
function jumpsOver({ from, body }: FunctionInSource, raised: number, line: number): boolean {
  const between = body.split("\n").slice(raised - from, line - from);
  return raised >= from && raised < line && !/\bcatch\b/.test(between.join("\n"));
}

function taskEnded(run: Evidence, task: RecordedTask): string {
  const last = run.waitsOf(task.task).at(-1);
  const waited = last === undefined ? "" : `, while it waited for ${waitWords(run, last)}`;
  const who = nameOf(run, task.task);
  if (task.outcome === "failed")
    return `${who} failed ${at({ time: task.ended ?? 0 })}, with \`${task.result}\`.`;
  if (task.outcome === "cancelled") {
    const asked = task.cancelRequestedBy ?? 0;
    if (task.started === null)
      return `${who} was cancelled ${at({ time: task.cancelRequested ?? 0 })}, before it had begun.`;
    const by =
      asked === 0
        ? run.run.main?.ended != null && (task.cancelRequested ?? 0) >= run.run.main.ended
          ? `: \`asyncio.run()\` cancels what is left when ${nameOf(run, run.run.main.task)} has ended`
          : ""
        : "";
    const when = at({ time: task.cancelRequested ?? task.ended ?? 0 });
    if (asked !== 0) return `${nameOf(run, asked)} cancelled ${who} ${when}${waited}.`;
    return `${who} was cancelled ${when}${waited}${by}.`;
  }
  const since = last === undefined ? "" : ` since ${seconds(last.time)}`;
  return last === undefined
    ? ""
    : `${who} waits for ${waitWords(run, last)}${since}, and nothing ever wakes it.`;
}

function endOfProgram(run: Evidence): string {
  const { error } = run.run;
  if (error === null) return "";
  const frame = error.frames.at(-1);
  return `the program ended by \`${error.type}\`${onLine({ line: frame?.line })}, ${at({ time: error.time })}.`;
}

function wasEntered(run: Evidence, file: string, { from, to }: FunctionInSource): boolean {
  return run.trace.some((event) => {
    const place = run.siteOf(event.at);
    return place.file === file && place.line !== undefined && place.line >= from && place.line <= to;
  });
}
