/** What can be asked about a run, and what the run answers. */
import { readOutput } from "../../grader/recording/output.ts";
import { counted } from "../../grader/measures.ts";
import type { RunResult } from "../../sandbox/run.ts";

/** What a question needs of a run. */
export type Ran = Pick<RunResult, "outcome" | "output" | "trace" | "sites" | "duration">;

/** `output`, `duration`, `line 3`, `last line`, `time of TEXT`: the time of the first line with the text in it. */
export const MEASURE = /^(?:output|duration|line [1-9]\d*|last line|time of .+)$/;

const LEFT_OUT = "";

/** The run's answer; an empty text where it has none. */
export function measured(ran: Ran, measure: string): string {
  if (measure === "duration") return inSeconds(ran.duration);
  const { lines } = readOutput(ran);
  if (measure === "output") return lines.map(({ text }) => text.trimEnd()).join("\n");
  if (measure === "last line") return lines.at(-1)?.text ?? LEFT_OUT;
  const [, number] = /^line (\d+)$/.exec(measure) ?? [];
  if (number !== undefined) return lines[Number(number) - 1]?.text ?? LEFT_OUT;
  const wanted = measure.replace(/^time of /, "");
  const line = lines.find(({ text }) => text.includes(wanted));
  return line === undefined ? LEFT_OUT : inSeconds(line.print.time);
}

/** Whether the answer is about what came before what. */
export const asksOrder = (measure: string) => /^(?:output|line|last)/.test(measure);

function inSeconds(seconds: number): string {
  const rounded = Math.round(seconds * 1000) / 1000;
  return counted(rounded, "second");
}

/** Seconds by which two things must be apart for nobody to doubt which of them is first. */
const APART = 0.05;

/** Two waits end at the same moment: which of them goes first is a matter of the clock's last digit. */
export function isTied({ trace }: Pick<Ran, "trace">): boolean {
  const cancelled = new Set<number>();
  const ends: number[] = [];
  for (const event of trace) {
    if (event.kind === "timer-cancelled") cancelled.add(event.timer);
    if (event.kind === "timer-fired" && !cancelled.has(event.timer)) ends.push(event.time);
    if (event.kind === "thread-ended") ends.push(event.time);
  }
  ends.sort((one, other) => one - other);
  return ends.some((end, index) => index > 0 && end - ends[index - 1]! < APART);
}
