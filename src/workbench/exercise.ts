/**
 * What the workbench of an exercise is made of: its files, and how it is answered. Made while the site is built, in Node; the
 * page gets plain data.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { answerFile } from "../grader/format/answers.ts";
import {
  LEARNERS_FILE,
  type ChooseExercise,
  type CodeExercise,
  type Exercise,
  type PredictExercise,
} from "../grader/exercise.ts";
import { severalAreRight } from "../grader/kinds/choose.ts";
import { loadExercise, loadFolder } from "../grader/format/folder.ts";
import { assemble, puzzleOf } from "../grader/kinds/order.ts";
import { askedProgram, linesToArrange, printedBy } from "../grader/kinds/predict.ts";
import type { RunResult, Sandbox } from "../sandbox/run.ts";
import type { Answer } from "./answer/answer.ts";
import type { WorkbenchFile } from "./props.ts";
import type { Sealed } from "./sealed.ts";

export interface Made {
  files: WorkbenchFile[];
  entry: string;
  answer?: Answer;
  /** What the page must not carry. */
  sealed: Omit<Sealed, "hints">;
}

/** The site's Markdown, as HTML. */
interface Markdown {
  block: (text: string) => Promise<string>;
  /** Without a paragraph around it. */
  line: (text: string) => Promise<string>;
}

export async function makeExercise(slug: string, markdown: Markdown): Promise<Made> {
  const exercise = read(resolve("exercises", slug));
  switch (exercise.kind) {
    case "write":
    case "repair":
      return { files: programFiles(exercise), entry: LEARNERS_FILE, sealed: {} };
    case "order": {
      const { solution, ...puzzle } = puzzleOf(exercise);
      const text = assemble(puzzle, []).text.trimEnd();
      return {
        files: [{ path: answerFile.order, text, inAnswer: true }],
        entry: LEARNERS_FILE,
        answer: { kind: "order", puzzle },
        sealed: { solution },
      };
    }
    case "predict":
      return predictBench(exercise);
    case "choose":
      return chooseBench(exercise, markdown);
  }
}

/** The built site holds only exercises that are as they should be; while one is being written, what is there is shown. */
function read(folder: string): Exercise {
  return (import.meta.env.DEV ? loadFolder(folder).exercise : null) ?? loadExercise(folder);
}

/** The learner's own files, then what is given with them, then their answers to other exercises, then the drivers they may see. */
function programFiles(exercise: CodeExercise): WorkbenchFile[] {
  const { start, startBeside, provided = {}, drivers, show, brings } = exercise;
  const fileOf = ([path, text]: [string, string]): WorkbenchFile => ({ path, text: text.trimEnd() });
  return [
    fileOf([LEARNERS_FILE, start]),
    ...Object.entries(startBeside).map(fileOf),
    ...Object.entries(provided).map((file) => ({ ...fileOf(file), readOnly: true })),
    ...Object.entries(brings).map(([path, slug]) => {
      const { title } = read(resolve("exercises", slug));
      return {
        ...fileOf([path, `// Your answer to "${title}" comes here.`]),
        readOnly: true,
        brought: { slug, title },
      };
    }),
    ...show.map((name) => ({
      ...fileOf([`${name}.ts`, drivers[name] ?? ""]),
      readOnly: true,
      driver: true,
    })),
  ];
}

async function predictBench({ slug, program, ask, distractors, mistakes }: PredictExercise): Promise<Made> {
  const question = {
    slug,
    program,
    ask,
    distractors,
    mistakes: mistakes.map(({ lines, explains }) => ({ lines, explains })),
  };
  // What is to be arranged is what the program prints, so it runs: here, so that the page has the lines at once.
  const lines = ask === "order" ? linesToArrange(question, await runOnce(question)) : null;
  return {
    files: [
      { path: LEARNERS_FILE, text: program.trimEnd(), readOnly: true },
      { path: answerFile.predict, text: "", inAnswer: true },
    ],
    entry: LEARNERS_FILE,
    answer: { kind: "predict", lines },
    sealed: { question },
  };
}

async function chooseBench({ slug, program, choices }: ChooseExercise, markdown: Markdown): Promise<Made> {
  const drawn = await Promise.all(
    choices.map(async ({ text, right, why }) => ({
      text: await markdown.line(text),
      right,
      why: await markdown.block(why),
    })),
  );
  const quiz = { slug, choices: drawn };
  const answer: WorkbenchFile = { path: answerFile.choose, text: "", inAnswer: true };
  return {
    files:
      program === null
        ? [answer]
        : [{ path: LEARNERS_FILE, text: program.trimEnd(), readOnly: true }, answer],
    entry: program === null ? "" : LEARNERS_FILE,
    answer: { kind: "choose", texts: drawn.map(({ text }) => text), several: severalAreRight(quiz) },
    sealed: { quiz },
  };
}

/** What the program of a predict exercise prints, line by line. */
export async function printedIn(question: Pick<PredictExercise, "program">): Promise<string[]> {
  return printedBy(await runOnce(question));
}

/** What programs did, by their text: in `npm run dev` a page is drawn often. */
const ran = new Map<string, Promise<RunResult>>();

function runOnce(question: Pick<PredictExercise, "program">): Promise<RunResult> {
  const known = ran.get(question.program) ?? runInNode(question);
  ran.set(question.program, known);
  known.catch(() => ran.delete(question.program));
  return known;
}

/** Runs a program in the sandbox of Node: as plain Node, for its threads are files that bundling would take away. */
async function runInNode(question: Pick<PredictExercise, "program">): Promise<RunResult> {
  const address = pathToFileURL(resolve("src/sandbox/node.ts")).href;
  const { createNodeSandbox } = (await import(/* @vite-ignore */ address)) as {
    createNodeSandbox: () => Sandbox;
  };
  const sandbox = createNodeSandbox();
  try {
    return await sandbox.run(askedProgram(question));
  } finally {
    sandbox.dispose();
  }
}

/** How the kinds are called on the page. */
export const kindNames: Readonly<Record<Exercise["kind"], string>> = {
  write: "Exercise",
  repair: "Exercise · find the bug",
  predict: "Exercise · predict",
  choose: "Exercise · a question",
  order: "Exercise · order the lines",
};
