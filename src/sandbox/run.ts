/**
 * A run, asked for and answered: the types that the workbench, the grader and the command line share. A run is the same
 * thing in the page (iframe and worker) and in Node (worker thread); only the walls around it differ.
 */
import type { TraceEvent } from "../asyncio/trace.ts";
import type { Diagnostic, Place, Site, Sources } from "../compiler/program.ts";

/** What stops a run that would not stop by itself. */
export interface Limits {
  /** Loop rounds (back-edges) that the program may take between two turns of the event loop. */
  rounds: number;
  /** Steps of tasks and callbacks over the whole run. */
  steps: number;
  /** Virtual seconds on the loop's clock. */
  virtualSeconds: number;
  /** Characters of output; what is printed beyond is dropped and said so. */
  outputCharacters: number;
  /** Events in the trace; what happens beyond is not recorded and said so. */
  traceEvents: number;
  /** Bytes of typed arrays and buffers. */
  memoryBytes: number;
  /** Real milliseconds without a sign of life, after which the run's realm is removed. */
  silenceMs: number;
  /** Real milliseconds for the whole run. */
  totalMs: number;
}

/** How much `logging` tells, by Python's names. */
export type LogLevel = "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL";

/** As Python's users know them; see `asyncio`'s debug mode. */
export interface Settings {
  /** PYTHONASYNCIODEBUG=1 */
  debug: boolean;
  /** `python -W default`: warnings that Python keeps to itself, too, such as ResourceWarning. */
  allWarnings?: boolean;
  /** `python -X dev`: both. */
  devMode?: boolean;
  /** `logging.basicConfig(level=...)` ahead of the program's first line. Without it nothing is configured. */
  logLevel?: LogLevel;
}

export interface RunRequest {
  sources: Sources;
  entry: string;
  /** Files of the exercise's own: what is not among them cannot import them. */
  closed?: readonly string[];
  settings?: Partial<Settings>;
  limits?: Partial<Limits>;
}

/** A frame of a traceback, always in the learner's own files. Outermost first in a list. */
export interface Frame extends Place {
  /** `main`, `run`, `<module>`. */
  name: string;
  /** The text of the line. */
  source: string;
}

/** An error as it reached the top of the program, or ended the run. */
export interface ErrorReport {
  /** `ValueError`, `TypeError`, `DeadlockError`, `EndlessLoopError`, ... */
  type: string;
  message: string;
  frames: Frame[];
  /** The whole text, as Python would print it on stderr. */
  text: string;
  /** The likely cause and the line that would be right, when known. */
  help?: string;
  /** Virtual time at which it ended the run. */
  time: number;
}

export interface OutputChunk {
  stream: "stdout" | "stderr";
  text: string;
  /** Virtual seconds. */
  time: number;
  /** The task that printed it, 0 for none. */
  task: number;
  /** The site of the print, 0 if unknown. */
  at: number;
}

export type RunOutcome =
  /** It ran to its end. */
  | "finished"
  /** An error reached the top. */
  | "failed"
  /** It did not compile; nothing ran. */
  | "refused"
  /** A limit stopped it, with an error that says which. */
  | "stopped"
  /** Its realm gave no sign of life, or died; it was removed. */
  | "killed"
  /** The caller cancelled it. */
  | "aborted";

export interface RunResult {
  outcome: RunOutcome;
  diagnostics: Diagnostic[];
  output: OutputChunk[];
  error: ErrorReport | null;
  trace: TraceEvent[];
  sites: Site[];
  /** Virtual seconds from the program's start to its end. */
  duration: number;
  /** What was cut off by a limit, in words; empty when nothing was. */
  dropped: string[];
  /** What `sys.exit()` said, if that was not 0: the program ended on purpose, so its outcome is "finished". */
  exitCode?: number;
}

export interface RunOptions {
  /** Ends the run, with the outcome `aborted`; what it printed so far is in the result. */
  signal?: AbortSignal;
  /** Hears of the output while the program runs, in order; all of it is in the result, too. */
  onOutput?: (chunk: OutputChunk) => void;
}

/** Where runs happen: as many at once as it was made for, one if nothing was said; a further call waits its turn. */
export interface Sandbox {
  run(request: RunRequest, options?: RunOptions): Promise<RunResult>;
  /** Boots what the next run needs, or so many runs at once, so that they start without delay. */
  warm(runs?: number): Promise<void>;
  dispose(): void;
}
