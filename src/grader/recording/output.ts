/** What a run printed, call by call and line by line, each with its moment. */
import type { OutputChunk, RunResult } from "../../sandbox/run.ts";
import type { Happened } from "../verdict.ts";

/** Something printed by one call of `print`, without its closing line break. */
export interface Print extends Happened {
  text: string;
  /** Virtual seconds. */
  time: number;
  /** The number of the task that printed it; 0 outside of any task. */
  task: number;
}

/** A line of the output, with the print that began it. */
export interface Line {
  text: string;
  print: Print;
}

/** Whose the files of a run are. */
export interface Files {
  /** The learner wrote it. */
  isOwn: (file: string) => boolean;
  /** The learner can read it: of any other file no line is told. */
  isSeen: (file: string) => boolean;
}

/** Of a program that is run by itself, all is the learner's. */
export const ALL: Files = { isOwn: () => true, isSeen: () => true };

/** Where a site lies, as fields of a moment; nothing where it is unknown, and of a file that the learner never saw no line. */
export function siteOf(
  { sites }: Pick<RunResult, "sites">,
  { isSeen }: Files,
  at: number,
): Pick<Happened, "file" | "line" | "column"> {
  const site = at > 0 ? sites[at] : undefined;
  if (site === undefined) return {};
  const { file, line, column } = site;
  return isSeen(file) ? { file, line, column } : { file };
}

export function textOf(result: Pick<RunResult, "output">, stream: OutputChunk["stream"]): string {
  return result.output
    .filter((chunk) => chunk.stream === stream)
    .map((chunk) => chunk.text)
    .join("");
}

/**
 * Calls are told apart by the trace: the output itself joins what one line prints in one instant. Where the recording
 * ended early, the output is all there is.
 */
export function readOutput(
  result: Pick<RunResult, "output" | "trace" | "sites">,
  files = ALL,
): { prints: Print[]; lines: Line[] } {
  const calls = result.trace.flatMap((event, seq) =>
    event.kind === "printed" && event.stream === "stdout" ? [{ ...event, seq }] : [],
  );
  const complete = calls.map(({ text }) => text).join("") === textOf(result, "stdout");
  const written: (Pick<OutputChunk, "text" | "time" | "task" | "at"> & { seq?: number })[] = complete
    ? calls
    : result.output.filter(({ stream }) => stream === "stdout");

  const prints: Print[] = [];
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const { text, time, task, at, seq } of written) {
    const moment = { time, task, ...(seq !== undefined && { seq }), ...siteOf(result, files, at) };
    const print: Print = { text: text.replace(/\n$/, ""), ...moment };
    prints.push(print);
    const parts = text.split("\n");
    for (const [index, part] of parts.entries()) {
      if (index > 0) open = null;
      if (part === "" && index === parts.length - 1) continue;
      if (open) open.text += part;
      else lines.push((open = { text: part, print }));
    }
  }
  return { prints, lines };
}
