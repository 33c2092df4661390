/** What was collected, as a table to read and as CSV for a spreadsheet. */
import { stringify } from "csv-stringify/sync";
import { count } from "../../grader/wording.ts";
import type { Row } from "./collect.ts";

const WORDS: Record<Row["result"], string> = {
  passed: "passed",
  claimed: "claimed, but fails",
  "not passed": "not passed",
  "not tried": "not tried",
  "not graded": "not graded",
};

/** `2026-11-22 08:00`, in UTC. */
const minute = (at: string | null) => (at === null ? "" : at.slice(0, 16).replace("T", " "));

const number = (value: number | null) => (value === null ? "" : String(value));

/** A line for each exercise that was tried. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [
    ["LEARNER", "EXERCISE", "RESULT", "CHECKS", "HINTS", "FIRST PASSED (UTC)"],
    ...rows
      .filter(({ result }) => result !== "not tried")
      .map(({ learner, exercise, result, tries, hints, at }) => [
        learner,
        exercise,
        WORDS[result],
        number(tries),
        number(hints),
        minute(at),
      ]),
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

/** A line for each file: how many exercises passed, and what to look at. */
export function summaryOf(rows: readonly Row[]): string {
  return [...Map.groupBy(rows, ({ file }) => file)]
    .map(([file, own]) => {
      const of = (wanted: Row["result"]) => own.filter(({ result }) => result === wanted).length;
      const extra = (["claimed", "not passed", "not graded"] as const)
        .filter((result) => of(result) > 0)
        .map(
          (result) =>
            `${of(result)} ${result === "claimed" && of(result) > 1 ? "claimed, but fail" : WORDS[result]}`,
        );
      const head = `${of("passed")} of ${count(own.length, "exercise")} passed`;
      return `${own[0]!.learner} (${file}): ${[head, ...extra].join("; ")}`;
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
];

/** What the first line of the CSV is, to know it again. */
export const CSV_HEAD = COLUMNS.join(",");

/** A row for each learner and each exercise of the course, tried or not. */
export function csvOf(rows: readonly Row[]): string {
  return stringify(
    rows.map(({ learner, exercise, title, result, tries, hints, at, why, file }) => [
      learner,
      exercise,
      title,
      WORDS[result],
      tries,
      hints,
      at,
      why,
      file,
    ]),
    {
      header: true,
      columns: COLUMNS,
      // A learner's name that begins with "=" is no formula to a spreadsheet, and the letters are the right ones in Excel.
      escape_formulas: true,
      bom: true,
    },
  );
}
