/** Proves exercises for the overlay, as `npm run check` does: one after another, warm, and anew only after a change. */
import { join } from "node:path";
import { proveExercise } from "../cli/check/exercises.ts";
import { keepRuns } from "../cli/check/keep-runs.ts";
import { createNodeGrader } from "../grader/grading/node.ts";
import { firstFailure } from "../grader/verdict.ts";
import { createNodeSandbox } from "../sandbox/node.ts";
import type { ProgramReport, ProofReport } from "./report.ts";

export interface Prover {
  /** The proof of the exercise as it is now. */
  proof(slug: string): Promise<ProofReport>;
  /** What was proved of it is no longer true. */
  changed(slug: string): void;
  dispose(): void;
}

export function createProver(root: string): Prover {
  const sandbox = keepRuns(createNodeSandbox());
  const grader = createNodeGrader();
  const known = new Map<string, Promise<ProofReport>>();
  let last: Promise<unknown> = Promise.resolve();

  const prove = async (slug: string): Promise<ProofReport> => {
    const since = performance.now();
    const programs: ProgramReport[] = [];
    const { complaints } = await proveExercise(join(root, "exercises", slug), {
      root,
      sandbox,
      grader,
      progress: () => undefined,
      graded({ path, role }, verdict, wrong) {
        const failure = firstFailure(verdict);
        programs.push({
          path,
          role,
          asPromised: wrong.length === 0,
          passed: verdict.passed,
          failure: failure && { title: failure.title, message: failure.message },
        });
      },
    });
    return { slug, programs, complaints, seconds: (performance.now() - since) / 1000 };
  };

  return {
    proof(slug) {
      const made = known.get(slug);
      if (made !== undefined) return made;
      const proving = last.then(() => prove(slug));
      last = proving.catch(() => undefined);
      known.set(slug, proving);
      proving.catch(() => known.delete(slug));
      return proving;
    },
    changed: (slug) => known.delete(slug),
    dispose() {
      grader.dispose();
      sandbox.dispose();
    },
  };
}
