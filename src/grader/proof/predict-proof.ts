/**
 * The proof of a prediction: its program runs and prints the same each time, an empty prediction is wrong, and each wrong
 * prediction that the author foresaw is wrong and is told the words written for it.
 */
import { join, relative } from "node:path";
import { positionOf, type Complaint } from "../format/complaint.ts";
import type { PredictFolder, WrongPrediction } from "../exercise.ts";
import { askedProgram, gradePrediction, printedBy } from "../kinds/predict.ts";
import type { Program, Proof } from "./proof.ts";
import { firstFailure, type PredictionVerdict } from "../verdict.ts";
import { oneLine } from "../wording.ts";
import { counted } from "../measures.ts";

/** Fewer would leave a guess at what learners believe. */
const FEWEST_MISTAKES = 2;
/** With fewer to arrange, a guess is as good as a thought. */
const FEWEST_LINES = { order: 3, output: 1 };

export class PredictProof implements Proof {
  readonly programs: readonly Program[];
  readonly #exercise: PredictFolder;
  readonly #root: string;

  constructor(exercise: PredictFolder, root: string) {
    this.#exercise = exercise;
    this.#root = root;
    const predicting = (lines: readonly string[]): Program["grade"] => {
      return ({ sandbox }) => gradePrediction(exercise, lines, sandbox);
    };
    this.programs = [
      {
        path: "program.ts",
        role: "solution",
        text: exercise.program,
        // What one run prints is the prediction that another must find right: so the program prints the same each time.
        grade: async ({ sandbox }) => {
          return gradePrediction(exercise, printedBy(await sandbox.run(askedProgram(exercise))), sandbox);
        },
        judge: (verdict) => this.#program(verdict as PredictionVerdict),
      },
      ...exercise.mistakes.map((mistake): Program => ({
        path: mistake.path,
        role: "mistake",
        text: mistake.text,
        grade: predicting(mistake.lines),
        judge: (verdict) => this.#mistake(mistake, verdict as PredictionVerdict),
      })),
      { path: "exercise.md", role: "empty", text: "", grade: predicting([]), judge: () => [] },
    ];
  }

  judgeTogether(): Complaint[] {
    const { mistakes } = this.#exercise;
    if (mistakes.length >= FEWEST_MISTAKES) return [];
    return [
      {
        ...this.#at("mistakes"),
        what: `there ${mistakes.length === 1 ? "is 1 wrong prediction" : `are ${mistakes.length} wrong predictions`}, and at least ${FEWEST_MISTAKES} are wanted`,
        why: "what learners really believe, and why it is not so, is what the exercise is for",
        repair: "add mistakes/NAME.txt: `// explains: ...` at its top, then the predicted lines",
      },
    ];
  }

  #at(path: string, { line, column }: { line: number; column: number } = { line: 1, column: 1 }) {
    return { file: relative(this.#root, join(this.#exercise.folder, path)), line, column };
  }

  #program(verdict: PredictionVerdict): Complaint[] {
    const { ask, distractors, source } = this.#exercise;
    const refused = verdict.runs
      .flatMap(({ result }) => result.diagnostics)
      .find(({ severity }) => severity === "error");
    if (refused) {
      return [
        {
          ...this.#at("program.ts", refused),
          what: "this does not compile",
          why: refused.message,
          repair: refused.help ?? "fix the line",
        },
      ];
    }
    if (verdict.problem !== null) {
      return [
        {
          ...this.#at("program.ts"),
          what: "the program does not come to an end",
          why: oneLine(verdict.problem),
          repair: "make it end by itself",
        },
      ];
    }
    if (!verdict.passed) {
      return [
        {
          ...this.#at("program.ts"),
          what: "two runs of the program print different things",
          why: oneLine(firstFailure(verdict)?.message ?? ""),
          repair: "take out what differs from run to run",
        },
      ];
    }
    const fewest = FEWEST_LINES[ask];
    const complaints: Complaint[] = [];
    if (verdict.lines.length < fewest) {
      complaints.push({
        ...this.#at("program.ts"),
        what: `the program prints ${counted(verdict.lines.length, "line")}, and at least ${fewest} ${fewest === 1 ? "is" : "are"} wanted`,
        why: "there is nothing to predict",
        repair: "let it print more, or ask for something else",
      });
    }
    if (ask === "output" && distractors.length > 0) {
      complaints.push({
        ...this.#at("exercise.md", positionOf(source, "distractors")),
        what: "`distractors` are given together with `ask: output`",
        why: "who types the output picks no lines",
        repair: "remove `distractors`, or write `ask: order`",
      });
    }
    for (const line of distractors.filter((one) => verdict.lines.some(({ printed }) => printed === one))) {
      complaints.push({
        ...this.#at("exercise.md", positionOf(source, line)),
        what: `the distractor "${line}" is printed`,
        why: "a learner should leave it out",
        repair: "change it, or remove it from `distractors`",
      });
    }
    return complaints;
  }

  #mistake({ path, text, lines, says }: WrongPrediction, verdict: PredictionVerdict): Complaint[] {
    if (verdict.problem !== null) return []; // Said of the program itself.
    const failure = firstFailure(verdict);
    if (failure === null) {
      return [
        {
          ...this.#at(path),
          what: "this prediction is right",
          why: "a learner who makes it passes",
          repair: "correct it, or remove the file",
        },
      ];
    }
    const message = oneLine(failure.message);
    const complaints = says
      .filter((words) => !message.includes(oneLine(words)))
      .map((words) => ({
        ...this.#at(path, positionOf(text, words.split(" ").slice(0, 3).join(" "))),
        what: `the message does not hold the words "${words}"`,
        why: `it says: ${message}`,
        repair: "write words of this message in `// says:`, or explain it with `// explains:`",
      }));
    const stray = this.#exercise.ask === "order" ? this.#notThere(lines, verdict) : null;
    if (stray !== null) {
      complaints.push({
        ...this.#at(path, positionOf(text, stray)),
        what: `the line "${stray}" is not among those to arrange, or not so often`,
        why: "a learner can only arrange what is printed, and the distractors",
        repair: "use each printed line once, or add this one to `distractors` in exercise.md",
      });
    }
    return complaints;
  }

  /** A predicted line that is not there to be picked. */
  #notThere(lines: readonly string[], verdict: PredictionVerdict): string | null {
    const left = [
      ...verdict.lines.flatMap(({ printed }) => (printed === null ? [] : [printed])),
      ...this.#exercise.distractors,
    ];
    for (const line of lines) {
      const index = left.indexOf(line);
      if (index === -1) return line;
      left.splice(index, 1);
    }
    return null;
  }
}
