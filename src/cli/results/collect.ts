/** All that was handed in, graded: a row for each learner and exercise. */
import { basename, join } from "node:path";
import { positionOf, type Complaint } from "../../grader/format/complaint.ts";
import type { ExerciseFolder } from "../../grader/exercise.ts";
import { listExercises, loadFolder } from "../../grader/format/folder.ts";
import { createAnswerGrader, filesOfAnswer, type Result, type Tools } from "./grade.ts";
import type { HandedIn } from "./read.ts";

export interface Row {
  learner: string;
  file: string;
  exercise: string;
  title: string;
  result: Result | "not tried" | "not graded";
  /** When it first passed, by the learner's clock; null where nobody knows, or it did not. */
  at: string | null;
  tries: number | null;
  hints: number | null;
  why: string;
}

export interface Collected {
  rows: Row[];
  complaints: Complaint[];
}

export async function collectRows(
  handedIn: readonly HandedIn[],
  { root, progress, ...tools }: Tools & { root: string; progress: (step: string) => void },
): Promise<Collected> {
  const exercises = loadAll(root);
  const grade = createAnswerGrader(tools);
  const rows: Row[] = [];
  const complaints: Complaint[] = [];
  for (const { learner, file, text, results } of handedIn) {
    const complain = (piece: string, what: string, why: string, repair: string) =>
      complaints.push({ file, ...positionOf(text, piece), what, why, repair });

    for (const slug of Object.keys(results.exercises).filter((one) => !exercises.has(one))) {
      complain(
        `${JSON.stringify(slug)}:`,
        `there is no exercise ${shown(slug)} in this course`,
        "the learner's site is older or newer than this folder, or somebody wrote it there by hand",
        "collect with the course that the site was built from; the other exercises are graded",
      );
    }
    for (const [slug, exercise] of exercises) {
      const attempt = Object.hasOwn(results.exercises, slug) ? results.exercises[slug] : undefined;
      const row = { learner, file, exercise: slug, title: exercise.title };
      if (attempt === undefined) {
        rows.push({ ...row, result: "not tried", at: null, tries: null, hints: null, why: "" });
        continue;
      }
      const { at, tries, hints, answer } = attempt;
      const files = filesOfAnswer(exercise);
      const stranger = Object.keys(answer).find((name) => !files.includes(name));
      if (stranger !== undefined) {
        complain(
          `${JSON.stringify(slug)}:`,
          `the answer to ${slug} holds a file ${shown(stranger)}`,
          `the learner can write ${files.join(", ")} and nothing else`,
          "ask for the file again; the other exercises are graded",
        );
        rows.push({ ...row, result: "not graded", at, tries, hints, why: `no file ${shown(stranger)}` });
        continue;
      }
      progress(`${learner}: ${slug}`);
      const { result, why } = await grade(exercise, attempt);
      rows.push({ ...row, result, at: result === "passed" ? at : null, tries, hints, why });
    }
  }
  return { rows, complaints };
}

const shown = (name: string) => JSON.stringify(name.slice(0, 60));

function loadAll(root: string): Map<string, ExerciseFolder> {
  return new Map(
    listExercises(join(root, "exercises")).flatMap((folder) => {
      const { exercise } = loadFolder(folder, root);
      return exercise === null ? [] : [[basename(folder), exercise] as const];
    }),
  );
}
