/** `print`, and the way out for everything that Python would write to stderr. */
import { splitKeywords } from "../python/keywords.ts";
import { str } from "../python/repr.ts";
import { asOtherThread, hooks, state, trace } from "./state.ts";

/** A place to print to: `print(..., { file })`. */
export interface TextFile {
  write(text: string): unknown;
}

/** Writes text to one of the streams; reports it to the trace. */
export function writeOut(stream: "stdout" | "stderr", text: string, task: number | null = null): void {
  if (text === "") return;
  if (state.thread.parent !== null) {
    const { thread } = state;
    const { at } = hooks;
    thread.main.happenings.add(state.now, () => asOtherThread(thread, at, () => writeOut(stream, text, 0)));
    return;
  }
  if (state.observer !== null) {
    const { actingThread: actor } = state;
    if (actor !== 0) trace({ kind: "printed", stream, text, thread: actor }, 0);
    else if (task === null) trace({ kind: "printed", stream, text });
    else trace({ kind: "printed", stream, text }, task);
  }
  state.options.write(stream, text);
}

/**
 * Prints its arguments as Python would, with spaces between and a line break after. Keywords come last:
 * `print("a", "b", { sep: "-", end: "" })`.
 */
export function print(...args: unknown[]): void {
  const { sep, end, file } = splitKeywords<{
    sep: string | null;
    end: string | null;
    file: TextFile | null;
    flush: boolean;
  }>(args, ["sep", "end", "file", "flush"]);
  const text = args.map(str).join(sep ?? " ") + (end ?? "\n");
  if (file === undefined || file === null) writeOut("stdout", text);
  else file.write(text);
}

/** What `print` writes to: `sys.stdout.write("text")` writes it as it is. */
export const stdout: TextFile = { write: (text) => writeOut("stdout", text) };
/** Where warnings, logs and tracebacks go: `print("oops", { file: sys.stderr })`. */
export const stderr: TextFile = { write: (text) => writeOut("stderr", text) };
