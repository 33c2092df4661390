/** Plays one file. */
import { dirname, join, relative } from "node:path";
import { oneLine } from "../../grader/one-line.ts";
import type { Limits, Sandbox, Settings } from "../../sandbox/run.ts";
import { NOTED_EVENTS, sayNotes } from "./notes.ts";
import { sayDiagnostic, sayEnd, sayTrace } from "./present.ts";
import { findFile, loadProgram } from "./sources.ts";
import type { Streams } from "./streams.ts";

/** stdout must be exactly what the program prints, so what the page would cut goes through here; 64 MB is a disk's worry. */
const OUTPUT_CHARACTERS = 64 * 1024 * 1024;
/** For reading by programs; a page could not draw it. */
const TRACE_EVENTS = 1_000_000;

/** Gives the exit code. */
export async function playFile(
  sandbox: Sandbox,
  name: string,
  options: { trace: boolean; settings: Settings },
  streams: Streams,
): Promise<number> {
  const path = findFile(name);
  if (path === null) {
    streams.err(`play: there is no file ${oneLine(name)}\n`);
    return 2;
  }
  const { sources, entry } = loadProgram(path);
  const limits: Partial<Limits> = {
    outputCharacters: OUTPUT_CHARACTERS,
    traceEvents: options.trace ? TRACE_EVENTS : NOTED_EVENTS,
  };
  const result = await sandbox.run(
    { sources, entry, settings: options.settings, limits },
    {
      onOutput: ({ stream, text }) => {
        if (stream === "stderr") streams.err(text);
        else if (!options.trace) streams.out(text);
      },
    },
  );
  for (const diagnostic of result.diagnostics) {
    // As the person named it, so that a click on it finds the file.
    const beside = relative(dirname(entry), diagnostic.file);
    const file = diagnostic.file === entry ? name : join(dirname(name), beside);
    streams.err(sayDiagnostic(diagnostic, file));
  }
  if (result.outcome === "refused") return 2;
  if (options.trace) streams.out(sayTrace(result));
  streams.err(sayEnd(options.trace ? result : { ...result, dropped: withoutTrace(result.dropped) }));
  streams.err(sayNotes(result, entry));
  return result.outcome === "finished" ? (result.exitCode ?? 0) : 1;
}

/** That the recording was cut is no news to whoever did not ask for it. */
function withoutTrace(dropped: readonly string[]): string[] {
  return dropped.filter((text) => !text.startsWith("The recording ends"));
}
