/**
 * `npm run results -- FOLDER`: reads the files of results that learners handed in, grades every answer in them anew, and prints
 * who solved what. Tables for spreadsheets are written row by row, so that what was graded is kept whatever happens next. The
 * table goes to stdout; what is wrong with a file, and progress, to stderr. Exit 1 if a file was not read whole or a grading had
 * to be stopped, 2 when it could not start, 130 when it was interrupted.
 */
import { appendFileSync, existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatComplaint, type Complaint } from "../grader/format/complaint.ts";
import { oneLine } from "../grader/one-line.ts";
import { counted } from "../grader/measures.ts";
import { collectRows } from "./results/collect.ts";
import { courseOf, limitedTo, NotInCourse } from "./results/course.ts";
import { findFiles, NoResults, remarkOnDoubles } from "./results/find.ts";
import { COLUMNS_FOR, gradebookOf } from "./results/gradebook.ts";
import { createGraders } from "./results/graders.ts";
import { readResults, type HandedIn } from "./results/read.ts";
import { csvHead, csvLine, isOurs, practiceOf, summaryOf, tableOf } from "./results/report.ts";

/** Real seconds for one answer: the slowest of the course takes two. */
const ANSWER_SECONDS = 40;
/** A file of all answers of the course takes less than one that hangs. */
const ANSWERS_A_FILE = 8;

const USAGE = `usage: npm run results -- [--csv FILE] [--gradebook FILE] PATH...

A PATH is a file of results, or a folder of them. Every answer is graded anew: no file can claim what it does not prove.

  --csv FILE         write all of it for a spreadsheet, also what was not tried
  --gradebook FILE   write a row for each learner, with a column for each exercise: 1 passed, 0 did not
  --by lesson        a column of the gradebook for each lesson, with the number of exercises that passed
  --unit NAME        only the exercises of this unit; may be given again, as may --lesson
  --lesson NAME      only the exercises of this lesson: hello-world, or asyncio-basics/hello-world
  --brief            print a line for each learner, and no table
  --seconds N        stop the grading of an answer after N seconds, and of a file after ${ANSWERS_A_FILE} times as many (default: ${ANSWER_SECONDS})
  --root FOLDER      the folder that holds exercises/ and content/ (default: this project)
  --help`;

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (positionals.length === 0) giveUp("name the folder with the files that learners sent in.");
const root = realpathSync(resolve(values.root ?? resolve(import.meta.dirname, "../..")));
// npm runs scripts in the project's folder; INIT_CWD is where the person typed the command.
const from = process.env["INIT_CWD"] ?? process.cwd();
const answerSeconds = Number(values.seconds ?? ANSWER_SECONDS);
if (!(answerSeconds > 0)) giveUp(`--seconds ${values.seconds ?? ""} is no number of seconds.`);
const by = COLUMNS_FOR.find((one) => one === (values.by ?? "exercise"));
if (by === undefined) giveUp(`--by ${values.by ?? ""} is not known. There are: ${COLUMNS_FOR.join(", ")}.`);
const csv = fileToWrite(values.csv);
const gradebook = fileToWrite(values.gradebook);

const started = performance.now();
const { files, unread } = tryTo(() => findFiles(positionals, [from, process.cwd()], shown));
const whole = courseOf(root);
const course = tryTo(() => limitedTo(whole, { units: values.unit ?? [], lessons: values.lesson ?? [] }));

const complaints: Complaint[] = [...unread];
const handedIn: HandedIn[] = [];
for (const path of files) {
  const read = readResults(path, shown(path));
  if (read.ok) handedIn.push(read.handedIn);
  else complaints.push(...read.complaints);
}

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    // Somebody who asks twice does not want to wait for a table.
    if (interruption.signal.aborted) process.exit(INTERRUPTED);
    interruption.abort();
  });
}
const INTERRUPTED = 130;

const live = process.stderr.isTTY;
const clearLine = () => live && process.stderr.write("\r\x1b[2K");
const graders = createGraders({ root, answerSeconds });
const book = gradebookOf(course, by);
if (csv !== null) writeFileSync(csv, csvHead());
if (gradebook !== null) writeFileSync(gradebook, book.head);
const { rows, complaints: more } = await collectRows(handedIn, {
  course,
  known: new Set(whole.keys()),
  judge: (folder, answer) => graders.judge(folder, answer),
  atOnce: graders.count,
  fileSeconds: ANSWERS_A_FILE * answerSeconds,
  signal: interruption.signal,
  progress: (step) => clearLine() && process.stderr.write(`  ${oneLine(step, 70)}`),
  onRow: (row) => csv !== null && appendFileSync(csv, csvLine(row)),
  onFile: (own) => gradebook !== null && appendFileSync(gradebook, book.line(own)),
});
clearLine();
graders.dispose();

if (handedIn.length > 0) {
  if (!values.brief) console.log(`${tableOf(rows)}\n`);
  console.log(summaryOf(rows));
  const practice = practiceOf(handedIn);
  if (practice !== "") console.log(`\n${practice}`);
}
if (csv !== null) console.error(`${counted(rows.length, "row")} written to ${shown(csv)}.`);
if (gradebook !== null) console.error(`${counted(handedIn.length, "row")} written to ${shown(gradebook)}.`);
complaints.push(...more);
for (const complaint of complaints) console.error(formatComplaint(complaint));
for (const remark of remarkOnDoubles(handedIn)) console.error(`note: ${oneLine(remark)}`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const left = files.length - handedIn.length + unread.length;
const interrupted = interruption.signal.aborted ? "interrupted: " : "";
console.error(
  `${interrupted}${counted(handedIn.length, "file")} graded in ${seconds} s${left > 0 ? `, ${left} not read` : ""}.`,
);
process.exitCode = interruption.signal.aborted ? INTERRUPTED : complaints.length === 0 ? 0 : 1;

/** A path as the person would type it. */
function shown(path: string): string {
  const near = relative(from, path);
  return near.startsWith("..") ? path : near;
}

/** Where a table goes that the person asked for; null if they did not. */
function fileToWrite(name: string | undefined): string | null {
  if (name === undefined) return null;
  const path = resolve(from, name);
  if (existsSync(path) && !isOurs(readFileSync(path, "utf8"))) {
    giveUp(`${name} holds something else, and nothing is overwritten. Name another file.`);
  }
  return path;
}

function tryTo<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof NoResults || error instanceof NotInCourse) return giveUp(error.message);
    throw error;
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        csv: { type: "string" },
        gradebook: { type: "string" },
        by: { type: "string" },
        unit: { type: "string", multiple: true },
        lesson: { type: "string", multiple: true },
        brief: { type: "boolean" },
        seconds: { type: "string" },
        root: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error));
  }
}

function giveUp(why: string): never {
  console.error(`results: ${why}\n\n${USAGE}`);
  process.exit(2);
}
