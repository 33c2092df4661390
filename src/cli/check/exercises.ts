/** Proves exercises: reads each folder, grades each of its programs, and gathers what is wrong. */
import { join, relative } from "node:path";
import { positionOf, type Complaint } from "../../grader/format/complaint.ts";
import type { ExerciseFolder } from "../../grader/exercise.ts";
import { loadFolder } from "../../grader/format/folder.ts";
import type { GradeOptions } from "../../grader/grading/host.ts";
import type { Grader } from "../../grader/grading/node.ts";
import { proofOf, type Program } from "../../grader/proof/proof.ts";
import type { Verdict } from "../../grader/verdict.ts";
import type { Sandbox } from "../../sandbox/run.ts";
import { unknownConcepts } from "./concepts.ts";
import { guarded } from "./guard.ts";
import { LASTING } from "./keep-runs.ts";
import { hashOfExercise } from "./memory/hashes.ts";
import type { Memory } from "./memory/memory.ts";

export interface Workshop {
  grader: Grader;
  sandbox: Sandbox;
  /** Paths in complaints are relative to this. */
  root: string;
  /** Says what is being done, such as `await-the-greeting: mistakes/forgot-await.ts`. */
  progress(step: string): void;
  /** Told of each program that was graded, and what is wrong with its verdict. */
  graded?(program: Program, verdict: Verdict, complaints: readonly Complaint[]): void;
}

export interface Proven {
  exercise: ExerciseFolder | null;
  complaints: Complaint[];
  /** How many programs were graded. */
  programs: number;
  /** Whether it would be the same once more: not where the real clock, or a fault of the check's own, had a part in a complaint. */
  lasting: boolean;
}

/**
 * A busy machine can leave a run without a sign of life for longer than a learner's page should wait, and needs its time to
 * hand the record of a program without end to the checks.
 */
export const PATIENT: GradeOptions = {
  limits: { silenceMs: 10_000, totalMs: 60_000 },
  patienceMs: 20_000,
};

/** As it was proven before, if nothing has changed since in its folder or in what judges it. */
export async function provenBefore(
  folder: string,
  workshop: Workshop,
  memory: Memory | undefined,
): Promise<Proven> {
  const hash = memory === undefined ? null : hashOfExercise(folder);
  if (memory === undefined || hash === null) return proveExercise(folder, workshop);
  const file = relative(workshop.root, folder).replaceAll("\\", "/");
  let now: Proven | undefined;
  const verdict = await memory.recall(file, [hash], async () => {
    now = await proveExercise(folder, workshop);
    const { complaints, programs, lasting } = now;
    return { verdict: { complaints, programs }, lasting };
  });
  return now ?? { ...verdict, exercise: loadFolder(folder, workshop.root).exercise, lasting: true };
}

export async function proveExercise(folder: string, workshop: Workshop): Promise<Proven> {
  const { exercise, complaints } = loadFolder(folder, workshop.root);
  if (exercise === null) return { exercise, complaints, programs: 0, lasting: true };

  const { grader } = workshop;
  let byTheClock = false;
  const sandbox: Sandbox = {
    ...workshop.sandbox,
    async run(request, options) {
      const result = await workshop.sandbox.run(request, options);
      byTheClock ||= !LASTING.includes(result.outcome);
      return result;
    },
  };
  const proof = proofOf(exercise, workshop.root);
  const verdicts = new Map<string, Verdict>();
  /** One cause is told once, with the first program that shows it. */
  const told = new Set<string>();
  const tell = (found: readonly Complaint[]) => {
    for (const complaint of found) {
      const cause = JSON.stringify([complaint.file, complaint.line, complaint.column, complaint.why]);
      if (!told.has(cause)) complaints.push(complaint);
      told.add(cause);
    }
  };
  for (const program of proof.programs) {
    const { path, role, grade, judge } = program;
    workshop.progress(`${exercise.slug}: ${role === "empty" ? "an empty file" : path}`);
    const file = relative(workshop.root, join(folder, path));
    const verdict = await guarded<Verdict | Complaint>(
      file,
      () => grade({ grader, sandbox, options: PATIENT }),
      (complaint) => complaint,
    );
    // What the check itself failed on once, it will fail on again.
    if (!("checks" in verdict))
      return { exercise, complaints: [...complaints, verdict], programs: verdicts.size, lasting: false };
    verdicts.set(path, verdict);
    const wrong = judge(verdict);
    tell(wrong);
    workshop.graded?.(program, verdict, wrong);
    // Checks that do not load, or never end, say the same of every program; waiting for them again would take minutes.
    if (verdict.checks.length === 0 || verdict.brokeOff === true) {
      return { exercise, complaints, programs: verdicts.size, lasting: verdict.brokeOff !== true };
    }
  }
  tell(proof.judgeTogether(verdicts));
  tell(unknownConcepts(exercise, workshop.root));
  return { exercise, complaints, programs: verdicts.size, lasting: complaints.length === 0 || !byTheClock };
}

/** Two exercises with one title could not be told apart in a list. */
export function sameTitles(exercises: readonly ExerciseFolder[], root: string): Complaint[] {
  const first = new Map<string, ExerciseFolder>();
  return exercises.flatMap((exercise) => {
    const other = first.get(exercise.title);
    if (other === undefined) {
      first.set(exercise.title, exercise);
      return [];
    }
    return [
      {
        file: relative(root, join(exercise.folder, "exercise.md")),
        ...positionOf(exercise.source, exercise.title),
        what: `the exercise ${other.slug} has the same title, "${exercise.title}"`,
        why: "a learner tells exercises apart by their titles",
        repair: "give one of them another title",
      },
    ];
  });
}
