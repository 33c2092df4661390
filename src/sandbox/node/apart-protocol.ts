/**
 * What a sandbox in a process of its own and the process that asked for it say to each other. Both are ours, but what they talk
 * of is not: a compiler that cannot come to an end leaves the process without an answer, and is then ended with it.
 */
import type { OutputChunk, RunRequest, RunResult } from "../run.ts";

export type ToProcess =
  { type: "run"; number: number; request: RunRequest } | { type: "abort"; number: number } | { type: "warm" };

export type FromProcess =
  /** It is there, and the compiler begins. */
  | { type: "begun"; number: number }
  /** It compiled, or did not; from here on only the run's own limits count. */
  | { type: "compiled"; number: number }
  | { type: "output"; number: number; chunks: OutputChunk[] }
  /** All but the output, which has come before. */
  | { type: "ended"; number: number; result: Omit<RunResult, "output"> }
  /** The compiler crashed: the process is of no more use. */
  | { type: "failed"; number: number };
