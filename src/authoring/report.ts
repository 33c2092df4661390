/** What the dev server tells the author's overlay about an exercise: plain data, for it crosses into the page. */
import type { Complaint } from "../grader/format/complaint.ts";
import type { Role } from "../grader/proof/proof.ts";

/** Below the site's base; the exercise's slug follows. Only the dev server answers there. */
export const PROOFS = "__author/proof/";
/** Sent to the page when an exercise has changed and its proof is no longer true. */
export const CHANGED = "yieldpoint:exercise-changed";

export interface ProgramReport {
  /** Path inside the exercise's folder. */
  path: string;
  role: Role;
  /** Its verdict is the one that the exercise promises. */
  asPromised: boolean;
  passed: boolean;
  /** The first failing check and what it says; null if it passed. */
  failure: { title: string; message: string } | null;
}

export interface ProofReport {
  slug: string;
  programs: ProgramReport[];
  complaints: Complaint[];
  /** Real seconds that the proof took. */
  seconds: number;
}
