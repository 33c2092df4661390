/**
 * Predict: the learner says what a program prints, or in which order, before it runs. What is right is never stored: the
 * program runs in the sandbox, and its output is the truth. The first difference is explained, with the moment at which
 * the program did otherwise, and with the author's own words where this very mistake was foreseen.
 */
import type { RunResult, Sandbox } from "../../sandbox/run.ts";
import { explainDifference } from "../difference/explain.ts";
import { LEARNERS_FILE, type PredictExercise, type WrongPrediction } from "../exercise.ts";
import type { Line } from "../recording/output.ts";
import { incomplete } from "./incomplete.ts";
import { predictedLines } from "./predicted-lines.ts";
import { Recording } from "../recording/recording.ts";
import { shuffled } from "./shuffle.ts";
import type { PredictedLine, PredictionVerdict } from "../verdict.ts";
import { place, quote, sentence } from "../wording.ts";
import { counted, list, seconds } from "../measures.ts";

/** What grading a prediction needs: plain data, so that a page can carry it. */
export type Question = Pick<PredictExercise, "slug" | "program" | "ask" | "distractors"> & {
  mistakes: readonly Pick<WrongPrediction, "lines" | "explains">[];
};

/** The program under the name by which everything else knows a learner's program. */
export function askedProgram({ program }: Pick<Question, "program">) {
  return { sources: { [LEARNERS_FILE]: program }, entry: LEARNERS_FILE };
}

/** What a run prints, line by line, as it would be predicted. */
export function printedBy(result: RunResult): string[] {
  return new Recording(result, 0, LEARNERS_FILE).printedLines.map(({ text }) => text.trimEnd());
}

/** For `ask: order`: the lines to arrange, from a run of the program; distractors among them; shuffled by the slug. */
export function linesToArrange(question: Question, result: RunResult): string[] {
  const { lines } = new Recording(result, 0, LEARNERS_FILE);
  return shuffled([...lines, ...question.distractors], question.slug, (line) => line);
}

/** Runs the program, and judges. */
export async function gradePrediction(
  question: Question,
  prediction: readonly string[],
  sandbox: Sandbox,
  options: { signal?: AbortSignal } = {},
): Promise<PredictionVerdict> {
  return judgePrediction(question, prediction, await sandbox.run(askedProgram(question), options));
}

/** Judges a prediction by a run of its program. Pure: equal arguments, equal verdicts. */
export function judgePrediction(
  question: Question,
  prediction: readonly string[],
  result: RunResult,
): PredictionVerdict {
  const it = new Recording(result, 0, LEARNERS_FILE);
  const said = predictedLines(prediction.join("\n"));
  const title =
    question.ask === "order"
      ? "the lines are in the order in which they are printed"
      : "it says what the program prints";
  const asked = it.printedLines.length;
  if (problemOf(result) === null && said.length < asked && !isForeseen(question, said)) {
    const message = whatIsMissing(question, said.length, asked);
    return { ...incomplete(question.slug, title, message), lines: [], difference: null };
  }
  const lines = compare(said, it.printedLines);
  const difference = lines.findIndex(({ right }) => !right);
  const right = difference === -1;
  const problem = problemOf(result);
  const explained = right ? null : authorsWords(question, said, difference);
  const why = right ? "" : whyItDiffers(it, question, said, difference);
  const message = right
    ? ""
    : [howItDiffers(it, said, difference), why, ...(explained ?? [])]
        .filter((part) => part !== "")
        .join("\n");
  const explainedBy = explained !== null ? "author" : why === "" ? null : "recognizer";
  const passed = right && problem === null;
  return {
    exercise: question.slug,
    passed,
    checks: [
      {
        title,
        outcome: problem !== null ? "skipped" : right ? "passed" : "failed",
        message: problem === null ? message : "",
        at: problem !== null || right ? null : (momentOf(it, difference) ?? null),
        run: problem !== null || right ? null : 0,
        ...(problem === null && explainedBy && { explainedBy }),
      },
    ],
    runs: [{ name: "main", result }],
    problem,
    lines,
    difference: right ? null : difference,
  };
}

/** Fewer lines than are printed are what some learners believe: an author foresaw it. */
function isForeseen({ mistakes }: Question, said: readonly string[]): boolean {
  return mistakes.some(
    ({ lines }) => lines.length === said.length && lines.every((line, index) => line === said[index]),
  );
}

function whatIsMissing({ ask }: Question, said: number, asked: number): string {
  const all = `The program prints ${counted(asked, "line")}`;
  if (said === 0) return `${all}, and your prediction is still empty.`;
  const missing = `${counted(asked - said, "is", "are")} still missing`;
  return ask === "order"
    ? `${all}: you have placed ${said}, and ${missing}.`
    : `${all}: your prediction has ${said}, and ${missing}.`;
}

function compare(said: readonly string[], printed: readonly Line[]): PredictedLine[] {
  return Array.from({ length: Math.max(said.length, printed.length) }, (_, index) => {
    const line = printed[index];
    const text = line === undefined ? null : line.text.trimEnd();
    const mine = said[index] ?? null;
    return { said: mine, printed: text, right: mine === text, at: line?.print ?? null };
  });
}

/** The program is the exercise's own: that it does not run to an answer is no fault of the learner's. */
function problemOf({ outcome, diagnostics, error }: RunResult): string | null {
  if (outcome === "finished" || outcome === "failed") return null;
  const why = diagnostics.find(({ severity }) => severity === "error")?.message ?? error?.message ?? outcome;
  return `The program of this exercise could not be run: ${sentence(why)} That is a fault of the exercise, not of your prediction.`;
}

/** What an author wrote for this prediction, or for one that goes wrong in the same place in the same way. */
function authorsWords({ mistakes }: Question, said: readonly string[], at: number): string[] | null {
  const agrees = (length: number) => (mistake: Pick<WrongPrediction, "lines" | "explains">) =>
    mistake.explains !== null &&
    Array.from({ length }, (_, index) => index).every((index) => mistake.lines[index] === said[index]);
  const whole = mistakes.find(
    (mistake) => mistake.lines.length === said.length && agrees(said.length)(mistake),
  );
  const found = whole ?? mistakes.find(agrees(at + 1));
  return found?.explains === undefined || found.explains === null ? null : [found.explains];
}

/** The line that was printed there; where nothing was, the end of what was printed. */
function momentOf(it: Recording, difference: number) {
  return (it.printedLines[difference] ?? it.printedLines.at(-1))?.print;
}

function howItDiffers(it: Recording, said: readonly string[], index: number): string {
  const mine = said[index];
  const line = it.printedLines[index];
  if (line === undefined) {
    const last = it.printedLines.at(-1);
    const end =
      last === undefined ? "it prints nothing" : `nothing comes after ${quote(last.text)}${when(it, last)}`;
    return `Line ${index + 1}: you said ${quote(mine!)}, and ${end}.${elsewhere(it, mine!, index)}`;
  }
  if (mine === undefined) {
    return `Your prediction ends after line ${index}, but the program continues: it printed ${quote(line.text)}${when(it, line)}.`;
  }
  return `Line ${index + 1}: you said ${quote(mine)}, and it printed ${quote(line.text)}${when(it, line)}.${nearly(mine, line.text) || elsewhere(it, mine, index)}`;
}

/** What the recording shows of the reason. */
function whyItDiffers(
  it: Recording,
  { program }: Question,
  said: readonly string[],
  difference: number,
): string {
  return explainDifference(it, { said, difference, sources: { [LEARNERS_FILE]: program } }).message;
}

/** ` at 1.00 s (line 5, in the task "a")`. */
function when(it: Recording, { print }: Line): string {
  const task = it.tasks.find((one) => one.task === print.task);
  const where = [place(print), task === undefined ? "in no task" : `in the task ${quote(task.name)}`];
  return ` at ${seconds(print.time)} (${where.filter((part) => part !== "").join(", ")})`;
}

/** Whether, and when, the line comes that the learner saw here. */
function elsewhere(it: Recording, mine: string, index: number): string {
  const later = it.printedLines.flatMap((line, at) =>
    at > index && line.text.trimEnd() === mine ? [`line ${at + 1}, at ${seconds(line.print.time)}`] : [],
  );
  if (later.length > 0) return ` ${quote(mine)} comes as ${list(later)}.`;
  const printed = it.printedLines.filter(({ text }) => text.trimEnd() === mine).length;
  if (printed === 0) return ` ${quote(mine)} is never printed.`;
  return ` ${quote(mine)} is printed ${printed === 1 ? "once" : `${printed} times`} only.`;
}

/** What is left when capitals, spaces and punctuation do not count. */
const bare = (text: string) => text.toLowerCase().replaceAll(/[\s\p{P}]/gu, "");

function nearly(mine: string, printed: string): string {
  return bare(mine) === bare(printed) ? " They differ only in capitals, spaces or punctuation." : "";
}
