/**
 * What a failed check's own words leave out: the learner's line. `fetchAll should return ..., but raised ConnectionError` says
 * what came out; this adds where the error came from, which `catch` kept it, which task had died of it, or where the call was
 * waiting when it should have been done. It is asked where no misconception was recognized, goes by what the check asked
 * about (`Missed`), not by its words, and states only what the trace holds. The first rule that has something to say is heard.
 */
import type { Evidence } from "../recording/evidence.ts";
import type { Missed } from "../recording/check-failure.ts";
import type { Happened } from "../verdict.ts";
import { again } from "./again.ts";
import { compared, thereAlready, workerByWorker } from "./compared.ts";
import { cutOff } from "./cut-off.ts";
import { died } from "./died.ts";
import { early } from "./early.ts";
import { gaveOut } from "./gave-out.ts";
import { kept } from "./kept.ts";
import { limitAnew } from "./limit-anew.ts";
import { letThrough } from "./let-through.ts";
import { onlyAsked } from "./only-asked.ts";
import { outOfOrder } from "./out-of-order.ts";
import { straightOn } from "./straight-on.ts";
import { stood } from "./stood.ts";
import { timedOut } from "./timed-out.ts";
import { wentOn } from "./went-on.ts";

/** A check's "no", as the learner reads it. */
export interface Failure {
  message: string;
  at: Happened | null;
  missed?: Missed | null;
}

export interface Whereabouts {
  /** A sentence or two, with the line. */
  message: string;
  at: Happened;
}

export type Rule = (run: Evidence, failure: Failure) => Whereabouts | null;

const RULES: readonly Rule[] = [
  kept,
  letThrough,
  thereAlready,
  workerByWorker,
  outOfOrder,
  compared,
  wentOn,
  again,
  died,
  straightOn,
  cutOff,
  gaveOut,
  onlyAsked,
  limitAnew,
  early,
  timedOut,
  stood,
];

export function whereabouts(run: Evidence, failure: Failure): Whereabouts | null {
  for (const rule of RULES) {
    const found = rule(run, failure);
    if (found !== null) return found;
  }
  return null;
}
