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
}

export interface Batch {
  type: "batch";
  output: OutputChunk[];
  trace: TraceEvent[];
  /** Virtual time when it was sent, so that a run that is killed later has a duration. */
  time: number;
}

export type FromRealm =
  | { type: "ready" }
  | { type: "pong" }
  | { type: "started" }
  | Batch
  | Finished
  | { type: "crashed"; message: string };

/** From the page to a frame that said it is up: the worker's whole code as text, and the port for the worker. */
export interface BootFrame {
  yieldpoint: "boot";
  worker: string;
}

/** From the frame to the page. `refused`: the frame is not the walled-off realm it must be, and runs nothing. */
export type FromFrame = { yieldpoint: "frame-up" } | { yieldpoint: "frame-refused"; reason: string };

/** From the frame to its worker, before anything else runs there; the port comes with it. */
export interface HandPort {
  yieldpoint: "port";
}
