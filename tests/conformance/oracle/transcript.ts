/**
 * A transcript: what a program printed and how it ended, the same shape from CPython and from our runtime, so that the
 * two can be compared line by line.
 */
import { reports, withoutPlaces, type Reports } from "./reports.ts";

/** A line of output, with the virtual second at which it was completed. */
export type Line = [time: number, text: string];

export interface Transcript {
  /** `deadlock`: nothing could ever happen again (CPython would hang). `endless`: stopped by a limit. */
  outcome: "finished" | "failed" | "deadlock" | "endless";
  /** For `failed`: the last line of the traceback, `ValueError: boom`. For one that `sys.exit()` ended: `exit 3`. */
  error: string | null;
  /** For `deadlock`: the names of the tasks that wait, in order of creation. */
  waiting: string[];
  stdout: Line[];
  stderr: Line[];
  /** Virtual seconds. */
  duration: number;
}

/** What two transcripts must agree in. */
export interface Comparable {
  outcome: Transcript["outcome"];
  error: string | null;
  waiting: string[];
  /** Each line with its time: `1.5 | Hello`. */
  stdout: string[];
  stderr: Reports;
  duration: number;
}

export function comparable(transcript: Transcript): Comparable {
  return {
    outcome: transcript.outcome,
    // Python names the module of an error that is not built in, there and in tracebacks; ours has no such modules.
    error: transcript.error === null ? null : withoutPlaces(transcript.error).replace(/^(\w+\.)+(?=\w+)/, ""),
    waiting: transcript.waiting,
    stdout: transcript.stdout.map(([time, text]) => `${time} | ${withoutPlaces(text)}`),
    // After a deadlock nothing in Python is recorded, and ours explains itself on stderr.
    stderr: transcript.outcome === "deadlock" ? { inOrder: [], collected: [] } : reports(transcript.stderr),
    duration: transcript.duration,
  };
}
