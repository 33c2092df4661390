/** What was printed, and when: `toPrint` and `toPrintAt`. */
import type { Instead, Judgement } from "./matcher.ts";
import type { Line } from "../recording/output.ts";
import type { Recording } from "../recording/recording.ts";
import { whatTookTime } from "./what-took-time.ts";
import { aside, place, quote, sameTime } from "../wording.ts";
import { counted, seconds } from "../measures.ts";

export type WantedLine = string | RegExp;

const fits = (wanted: WantedLine, text: string) =>
  typeof wanted === "string" ? wanted === text : wanted.test(text);
const show = (wanted: WantedLine) =>
  typeof wanted === "string" ? quote(wanted) : `a line like ${String(wanted)}`;
/** What is left when capitals, spaces and punctuation do not count. */
const bare = (text: string) => text.toLowerCase().replaceAll(/[\s\p{P}]/gu, "");

/** The output is exactly these lines. */
export function prints(run: Recording, wanted: readonly WantedLine[]): Judgement {
  const lines = run.printedLines;
  const different = wanted.findIndex((line, index) => !fits(line, lines[index]?.text ?? "\0"));
  const holds = different === -1 && lines.length === wanted.length;
  return {
    holds,
    no: () => firstDifference(lines, wanted, different === -1 ? wanted.length : different),
    yes: () => ["It printed exactly what it should not print.", lines[0]?.print],
    compared: { wanted, got: lines.map(({ text }) => text) },
    missed: { kind: "lines" },
  };
}

function firstDifference(lines: readonly Line[], wanted: readonly WantedLine[], index: number): Instead {
  const line = lines[index];
  const want = wanted[index];
  if (line === undefined && want !== undefined) {
    const last = lines[index - 1];
    return last === undefined
      ? [`Nothing was printed, but ${show(want)} should be.`]
      : [
          `${show(want)} was never printed: the output ends after ${quote(last.text)}${aside(last.print)}.`,
          last.print,
        ];
  }
  if (line === undefined) return ["Nothing was printed."];
  const printed = `${quote(line.text)} was printed${aside(line.print)}`;
  if (want === undefined) {
    const all =
      index === 0 ? "and nothing should be" : `after the ${counted(index, "line")} that should be all`;
    return [`${printed}, ${all}.`, line.print];
  }
  if (wanted.slice(index + 1).some((later) => fits(later, line.text))) {
    return [`${printed}, before ${show(want)}.`, line.print];
  }
  if (lines.slice(index + 1).some((later) => fits(want, later.text))) {
    return [`${printed}, where ${show(want)} should come.`, line.print];
  }
  const nearly =
    typeof want === "string" && bare(want) === bare(line.text)
      ? " They differ only in capitals, spaces or punctuation."
      : "";
  return [
    `Line ${index + 1} of the output should be ${show(want)}, but is ${quote(line.text)}${aside(line.print)}.${nearly}`,
    line.print,
    nearly === "" ? undefined : "why",
  ];
}

/** The output is exactly these lines, each at its time. */
export function printsAt(
  run: Recording,
  wanted: readonly (readonly [time: number, line: WantedLine])[],
): Judgement {
  const text = prints(
    run,
    wanted.map(([, line]) => line),
  );
  const off = wanted.findIndex(
    ([time], index) => !sameTime(run.printedLines[index]?.print.time ?? NaN, time),
  );
  return {
    holds: text.holds && off === -1,
    no: () =>
      text.holds
        ? wrongTime(
            run,
            wanted.map(([time]) => time),
            off,
          )
        : text.no(),
    missed: { kind: "lines" },
    yes: () => ["It printed exactly what it should not print, at those times.", run.printedLines[0]?.print],
  };
}

function wrongTime(run: Recording, times: readonly number[], index: number): Instead {
  const line = run.printedLines[index]!;
  const before = run.printedLines[index - 1];
  const wanted = times[index] ?? 0;
  const since = before?.print.time ?? 0;
  const where = place(line.print);
  const took = whatTookTime(run, since, line.print.time);
  const name = before ? `between ${quote(before.text)} and it` : "before it";
  const why = took === "" ? `Nothing ${name} waited.` : `What took time ${name}: ${took}.`;
  return [
    `${quote(line.text)} was printed at ${seconds(line.print.time)}${where && ` (${where})`}, but should be printed at ${seconds(wanted)}. ${why}`,
    line.print,
    took === "" ? "why" : undefined,
  ];
}
