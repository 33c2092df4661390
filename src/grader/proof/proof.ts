/**
 * An exercise proves itself: what it holds is graded, and each verdict must be the one that the exercise promises.
 * `npm run check` and the tests both run this; the kinds differ in what is graded.
 */
import { ChooseProof } from "./choose-proof.ts";
import { CodeProof } from "./code-proof.ts";
import type { Complaint } from "../format/complaint.ts";
import type { ExerciseFolder } from "../exercise.ts";
import type { GradeOptions } from "../grading/host.ts";
import type { Grader } from "../grading/node.ts";
import { PredictProof } from "./predict-proof.ts";
import type { Sandbox } from "../../sandbox/run.ts";
import type { Verdict } from "../verdict.ts";

export type Role = "start" | "solution" | "alternative" | "mistake" | "empty";

export interface ProofTools {
  grader: Grader;
  sandbox: Sandbox;
  options: GradeOptions;
}

/** Something that an exercise keeps, to be graded, with what its verdict must be. */
export interface Program {
  /** Path inside the exercise's folder. */
  path: string;
  role: Role;
  text: string;
  grade: (tools: ProofTools) => Promise<Verdict>;
  /** What is wrong with this verdict; nothing if it is as it should be. */
  judge: (verdict: Verdict) => Complaint[];
}

export interface Proof {
  readonly programs: readonly Program[];
  /** What can only be said of all verdicts together, by path. */
  judgeTogether(verdicts: ReadonlyMap<string, Verdict>): Complaint[];
}

/** Paths in complaints are relative to `root`. */
export function proofOf(exercise: ExerciseFolder, root: string = process.cwd()): Proof {
  switch (exercise.kind) {
    case "write":
    case "repair":
    case "order":
      return new CodeProof(exercise, root);
    case "predict":
      return new PredictProof(exercise, root);
    case "choose":
      return new ChooseProof(exercise, root);
  }
}
