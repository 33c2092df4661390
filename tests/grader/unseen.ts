/**
 * Twenty tasks that nobody has written a recognizer for, each with four wrong answers. The grader is asked what it would say first to
 * who writes one of them, and whether that names the cause.
 *
 *     node tests/grader/unseen.ts          every wrong answer with its first message, and the score
 *     node tests/grader/unseen.ts NAME     those whose path holds NAME
 *
 * The folders in `unseen/` are exercises, but for the comment at the top of a wrong answer:
 *
 *     // What the learner believed, in one line.
 *     // tutor: What a good human tutor would say, in one sentence, to name the cause at the learner's own line.
 *     // hears: a regular expression that every message which names this cause matches
 *
 * Both were written before the grader was ever run on them. Mend the grader, and not these words: what is tuned to its
 * messages measures nothing any more.
 */
import { basename, join, resolve } from "node:path";
import { PATIENT } from "../../src/cli/check/exercises.ts";
import { hasChecks, LEARNERS_FILE } from "../../src/grader/exercise.ts";
import { readComment } from "../../src/grader/format/comment.ts";
import { listExercises, loadFolder } from "../../src/grader/format/folder.ts";
import { createNodeGrader } from "../../src/grader/grading/node.ts";
import { readFolder } from "../../src/grader/reading/folder-content.ts";
import { firstFailure, type Verdict } from "../../src/grader/verdict.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";

const root = resolve(import.meta.dirname, "../..");

export interface WrongAnswer {
  /** `share-one-fetch/cancels-for-all`. */
  name: string;
  text: string;
  tutor: string;
  hears: RegExp;
}

export interface UnseenTask {
  slug: string;
  /** The solution and its alternatives, by path. */
  right: Record<string, string>;
  wrong: WrongAnswer[];
  /** What is wrong with the folder itself. */
  complaints: string[];
  grade: (text: string) => Promise<Verdict>;
}

/** What the learner reads first, and whether it names the cause. */
export interface FirstWords {
  title: string;
  message: string;
  hit: boolean;
}

/** All tasks, in order of their names, and the way to be done with them. */
export function unseenTasks(): { tasks: UnseenTask[]; dispose: () => void } {
  const sandbox = createNodeSandbox();
  const grader = createNodeGrader();
  const tasks = listExercises(join(import.meta.dirname, "unseen")).map((folder): UnseenTask => {
    const { exercise, complaints } = loadFolder(folder, root);
    if (exercise === null || !hasChecks(exercise)) throw new Error(`${folder} is no exercise with checks`);
    const slug = basename(folder);
    return {
      slug,
      right: { "solution.ts": exercise.solution, ...exercise.alternatives },
      wrong: [...(readFolder(folder)?.texts ?? [])]
        .filter(([path]) => path.startsWith("mistakes/"))
        .map(([path, text]) => wrongAnswer(`${slug}/${basename(path, ".ts")}`, text)),
      // A wrong answer of a lesson says what it must be told; these are there to find out.
      complaints: complaints.filter(({ file }) => !file.includes("/mistakes/")).map(({ what }) => what),
      grade: (text) =>
        grader.grade(exercise, { [LEARNERS_FILE]: text }, sandbox, { ...PATIENT, reveal: true }),
    };
  });
  const dispose = () => {
    grader.dispose();
    sandbox.dispose();
  };
  return { tasks, dispose };
}

function wrongAnswer(name: string, text: string): WrongAnswer {
  const { tutor: [tutor] = [], hears: [hears] = [] } = readComment(text, ["tutor", "hears"]).fields;
  if (!tutor || !hears) throw new Error(`${name}: \`// tutor:\` and \`// hears:\` must stand at its top`);
  return { name, text, tutor, hears: new RegExp(hears, "i") };
}

/** Null where the wrong answer passes. */
export function firstWords({ hears }: WrongAnswer, verdict: Verdict): FirstWords | null {
  const failure = firstFailure(verdict);
  if (failure === null) return null;
  return { title: failure.title, message: failure.message, hit: hears.test(failure.message) };
}

async function main(part = "") {
  const { tasks, dispose } = unseenTasks();
  const said: FirstWords[] = [];
  for (const { wrong, grade } of tasks) {
    for (const answer of wrong.filter(({ name }) => name.includes(part))) {
      const verdict = await grade(answer.text);
      const words = firstWords(answer, verdict);
      console.log(`\n${words?.hit ? "hit " : "MISS"} ${answer.name}`);
      console.log(`  tutor: ${answer.tutor}`);
      if (words === null) {
        console.log(`  passes every check${verdict.problem === null ? "" : `: ${verdict.problem}`}`);
        continue;
      }
      said.push(words);
      console.log(`  fails: ${words.title}\n${words.message.replaceAll(/^/gm, "  | ")}`);
    }
  }
  dispose();
  console.log(`\n${said.filter(({ hit }) => hit).length} of ${said.length} name the cause first.`);
}

if (import.meta.main) await main(process.argv[2]);
