/**
 * What the two sides of a sandbox say to each other: the page (or Node's main thread) that is trusted, and the realm in
 * which learner code runs, which is not. The only file that knows the shape of a message; both ends import it, and
 * `validate.ts` checks whatever comes out of the learner's realm.
 *
 * A realm serves one run and is then thrown away:
 *
 *     trusted side                                   realm
 *                       <- ready                     it booted
 *       ping ->         <- pong                      is it still there?
 *       run ->          <- started                   from here on it answers nothing until it ends
 *                       <- batch, batch, ...         what was printed and recorded; an empty one says "still alive"
 *                       <- finished                  or crashed, which is a bug of ours
 *       ping ->         <- pong                      nothing of the program goes on: the realm can be ended gently
 *
 * In the page the two talk over a MessagePort of their own; `message` events of the worker itself are ignored, for learner
 * code could send those. The frame between them only passes the port on.
 */
import type { TraceEvent } from "../asyncio/trace.ts";
import type { Program } from "../compiler/program.ts";
import type { ErrorReport, Limits, OutputChunk, RunOutcome, Settings } from "./run.ts";

interface RunCommand {
  type: "run";
  program: Program;
  settings: Settings;
  limits: Limits;
}

export type ToRealm = RunCommand | { type: "ping" };

/** How a run ended, as the realm itself can tell. */
export interface Finished {
  type: "finished";
  outcome: Extract<RunOutcome, "finished" | "failed" | "stopped">;
  error: ErrorReport | null;
  duration: number;
  dropped: string[];
  exitCode?: number;
}

export interface Batch {
  type: "batch";
  output: OutputChunk[];
  trace: TraceEvent[];
  /** Virtual time when it was sent, so that a run that is killed later has a duration. */
  time: number;
  /** The site last reached when it was sent, 0 if unknown: all that is known of a run that then falls silent. */
  at: number;
}

export type FromRealm =
  | { type: "ready" }
  | { type: "pong" }
  | { type: "started" }
  | Batch
  | Finished
  | { type: "crashed"; message: string };

/** From the page to a frame that said it is up: the worker's whole code as text. The port for the worker comes with it. */
export interface BootWorker {
  yieldpoint: "boot";
  /** The page's name for the worker. */
  number: number;
  worker: string;
}

/** From the page to the frame: a worker whose run is over, and which is idle, is ended. A busy one takes the frame with it. */
export interface EndWorker {
  yieldpoint: "end";
  number: number;
}

export type ToFrame = BootWorker | EndWorker;

/** From the frame to the page. `refused`: the frame is not the walled-off realm it must be, and runs nothing. */
export type FromFrame = { yieldpoint: "frame-up" } | { yieldpoint: "frame-refused"; reason: string };

/** From the frame to its worker, before anything else runs there; the port comes with it. */
export interface HandPort {
  yieldpoint: "port";
}
