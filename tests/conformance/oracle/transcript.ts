/**
 * A transcript: what a program printed and how it ended, the same shape from CPython and from our runtime, so that the
 * two can be compared line by line.
 */

/** A line of output, with the virtual second at which it was completed. */
export type Line = [time: number, text: string];

export interface Transcript {
  /** `deadlock`: nothing could ever happen again (CPython would hang). `endless`: stopped by a limit. */
  outcome: "finished" | "failed" | "deadlock" | "endless";
  /** For `failed`: the last line of the traceback, `ValueError: boom`. */
  error: string | null;
  /** For `deadlock`: the names of the tasks that wait, in order of creation. */
  waiting: string[];
  stdout: Line[];
  stderr: Line[];
  /** Virtual seconds. */
  duration: number;
}
