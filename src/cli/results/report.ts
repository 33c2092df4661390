/** What was collected, as a table to read and as CSV for a spreadsheet. */
import { stringify } from "csv-stringify/sync";
import { oneLine } from "../../grader/one-line.ts";
import { counted } from "../../grader/measures.ts";
import type { Row } from "./collect.ts";
import type { HandedIn } from "./read.ts";
import { GRADEBOOK_HEAD } from "./gradebook.ts";

const WORDS: Record<Row["result"], string> = {
  passed: "passed",
  claimed: "claimed, but fails",
  "not passed": "not passed",
  stopped: "stopped",
  "not tried": "not tried",
  "not graded": "not graded",
};

/** `2026-11-22 08:00`, in UTC. */
const minute = (at: string | null) => (at === null ? "" : at.slice(0, 16).replace("T", " "));

const number = (value: number | null) => (value === null ? "" : String(value));

/** A line for each exercise that was tried. Where nothing was judged, the result says why. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [
    ["LEARNER", "EXERCISE", "RESULT", "CHECKS", "HINTS", "FIRST PASSED (UTC)"],
    ...rows
      .filter(({ result }) => result !== "not tried")
      .map(({ learner, exercise, result, tries, hints, at, why, bonus }) =>
        [
          learner,
          exercise,
          result === "stopped" || result === "not graded"
            ? `${WORDS[result]}: ${why}`
            : bonus === ""
              ? WORDS[result]
              : `${WORDS[result]}, ${bonus} for later`,
          number(tries),
          number(hints),
          minute(at),
        ].map((cell) => oneLine(cell, LONGEST_CELL)),
      ),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const LONGEST_CELL = 100;

/** A line for each file: how many exercises passed, and what to look at. */
export function summaryOf(rows: readonly Row[]): string {
  return [...Map.groupBy(rows, ({ file }) => file)]
    .map(([file, own]) => {
      const of = (wanted: Row["result"]) => own.filter(({ result }) => result === wanted).length;
      const extra = (["claimed", "not passed", "stopped", "not graded"] as const)
        .filter((result) => of(result) > 0)
        .map(
          (result) =>
            `${of(result)} ${result === "claimed" && of(result) > 1 ? "claimed, but fail" : WORDS[result]}`,
        );
      const head = `${of("passed")} of ${counted(own.length, "exercise")} passed`;
      return `${own[0]!.learner} (${oneLine(file)}): ${[head, ...extra].join("; ")}`;
    })
    .join("\n");
}

/** A line for each file with tests or questions in it, as the learner's browser kept them: nothing of that can be graded anew. */
export function practiceOf(handedIn: readonly Pick<HandedIn, "file" | "learner" | "results">[]): string {
  return handedIn
    .flatMap(({ file, learner, results: { tests = {}, questions = {} } }) => {
      const told = Object.entries(tests).flatMap(([unit, taken]) => {
        const [best] = taken.toSorted((one, other) => other.right / other.of - one.right / one.of);
        return best === undefined
          ? []
          : [`test of ${unit}: ${best.right} of ${best.of}, the best of ${taken.length}`];
      });
      const asked = Object.values(questions);
      const sum = (key: "answers" | "right") => asked.reduce((all, one) => all + one[key], 0);
      if (asked.length > 0)
        told.push(
          `${counted(asked.length, "question")} of the review: ${sum("right")} of ${counted(sum("answers"), "answer")} right`,
        );
      return told.length === 0 ? [] : [oneLine(`${learner} (${file}): ${told.join("; ")}`)];
    })
    .join("\n");
}

const COLUMNS = [
  "learner",
  "exercise",
  "title",
  "result",
  "checks",
  "hints",
  "first passed",
  "why not",
  "file",
  "for later",
];

/** Whether a text that begins so is one of our tables, which may be written over. */
export function isOurs(text: string): boolean {
  const first = text.replace(/^\uFEFF/, "").split("\n", 1)[0] ?? "";
  return first === COLUMNS.join(",") || `${first},`.startsWith(`${GRADEBOOK_HEAD},`);
}

/** A learner's name that begins with "=" is no formula to a spreadsheet. */
const forSpreadsheets = { escape_formulas: true };

/** The first line of the table, with the mark by which Excel reads the letters right. */
export const csvHead = () => stringify([COLUMNS], { ...forSpreadsheets, bom: true });

/** A row for a learner and an exercise of the course, tried or not. */
export function csvLine(row: Row): string {
  const { learner, exercise, title, result, tries, hints, at, why, file, bonus } = row;
  const cells = [learner, exercise, title, WORDS[result], tries, hints, at, why, oneLine(file), bonus];
  return stringify([cells], forSpreadsheets);
}
