/**
 * Exercises prove themselves, program by program. `npm run check`, a step of the gate, proves all of them; here are one of each
 * kind and one of several files, with a test for each program, so that a fault of the proof itself is found where it is.
 */
import { basename, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { PATIENT } from "../../src/cli/check/exercises.ts";
import { formatComplaint } from "../../src/grader/format/complaint.ts";
import { listExercises, loadFolder } from "../../src/grader/format/folder.ts";
import { createNodeGrader } from "../../src/grader/grading/node.ts";
import { proofOf } from "../../src/grader/proof/proof.ts";
import type { Verdict } from "../../src/grader/verdict.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";

const root = resolve(import.meta.dirname, "../..");
const sandbox = createNodeSandbox();
const grader = createNodeGrader();
afterAll(() => {
  grader.dispose();
  sandbox.dispose();
});

/** What each program must be told, by its role. */
const promises = {
  start: "fails, so that there is something to do",
  solution: "passes",
  alternative: "passes, though it goes another way",
  mistake: "gets the message written for it",
  empty: "(an empty program) passes no check",
};

const PROVED_HERE = new Set([
  "hello-world-async",
  "a-bill-that-is-no-number",
  "who-goes-first",
  "which-await-yields",
  "order-hello-world",
]);

describe.each(listExercises(resolve(root, "exercises")).map((folder) => [basename(folder), folder]))(
  "%s",
  (slug, folder) => {
    const { exercise, complaints } = loadFolder(folder, root);

    it("is a whole exercise", () => {
      expect(complaints.map(formatComplaint)).toEqual([]);
      expect(exercise).not.toBe(null);
    });
    if (exercise === null || !PROVED_HERE.has(slug)) return;

    const proof = proofOf(exercise, root);
    const verdicts = new Map<string, Verdict>();
    for (const { path, role, grade, judge } of proof.programs) {
      it(`${path} ${promises[role]}`, async () => {
        const verdict = await grade({ grader, sandbox, options: PATIENT });
        verdicts.set(path, verdict);
        expect(judge(verdict).map(formatComplaint)).toEqual([]);
      });
    }

    it("has no idle check and no idle driver, and enough wrong and right answers", () => {
      expect(proof.judgeTogether(verdicts).map(formatComplaint)).toEqual([]);
    });
  },
);
