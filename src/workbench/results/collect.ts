/** The learner's results, gathered from what this browser keeps; see the schema in `src/course/results/`. */
import { parseProgress, PROGRESS_KEY } from "../../course/progress.ts";
import { FORMAT, VERSION } from "../../course/results/format.ts";
import type { Attempt, Results } from "../../course/results/schema.ts";
import type { Sources } from "../../compiler/program.ts";
import type { ListedKeep } from "../state/storage.ts";
import { allTests, readLog } from "../asked/kept.ts";
import type { Taken } from "../asked/taken.ts";
import { attemptedIn, readAttempt } from "./attempts.ts";
import { fromHistory } from "./passed-answer.ts";

const linesOf = (answer: Sources) =>
  Object.fromEntries(Object.entries(answer).map(([path, text]) => [path, text.trimEnd().split("\n")]));

export function collectResults(keep: ListedKeep, learner: string, now: number): Results {
  const read = keep.read(PROGRESS_KEY);
  const progress = parseProgress(read.ok ? read.text : null);
  const questions = questionsIn(keep);
  const tests = testsIn(keep);
  const slugs = new Set([...attemptedIn(keep), ...progress.exercises]);
  return {
    format: FORMAT,
    version: VERSION,
    learner,
    made: new Date(now).toISOString(),
    lessons: progress.lessons,
    exercises: Object.fromEntries(
      [...slugs].toSorted().map((slug) => [slug, resultOf(keep, slug, progress.exercises.includes(slug))]),
    ),
    ...(Object.keys(questions).length > 0 && { questions }),
    ...(Object.keys(tests).length > 0 && { tests }),
  };
}

function questionsIn(keep: ListedKeep): NonNullable<Results["questions"]> {
  const entries = Object.entries(readLog(keep)).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(
    entries.map(([id, answers]) => [
      id,
      {
        answers: answers.length,
        right: answers.filter(({ right }) => right).length,
        last: answers.at(-1)!.at,
      },
    ]),
  );
}

function testsIn(keep: ListedKeep): NonNullable<Results["tests"]> {
  const resultOfTest = ({ at, questions }: Taken) => {
    const wrong = questions.filter(({ right }) => !right).map(({ id }) => id);
    return { at, right: questions.length - wrong.length, of: questions.length, wrong };
  };
  return Object.fromEntries(
    Object.entries(allTests(keep)).map(([unit, taken]) => [unit, taken.map(resultOfTest)]),
  );
}

function resultOf(keep: ListedKeep, slug: string, passed: boolean): Attempt {
  const kept = readAttempt(keep, slug);
  if (kept !== null && (kept.at !== null || !passed)) {
    const { at, tries, hints, answer } = kept;
    return { passed: at !== null, at, tries, hints, answer: linesOf(answer) };
  }
  const { at, answer } = fromHistory(keep, slug);
  return { passed: true, at, tries: null, hints: null, answer: linesOf(answer) };
}

/** A name for the file that tells whose it is, in letters that every disk takes. */
export function fileNameOf({ learner, made }: Results): string {
  const name = learner
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return ["yieldpoint-results", name, made.slice(0, 10)].filter((part) => part !== "").join("-") + ".json";
}
