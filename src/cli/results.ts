/**
 * `npm run results -- FOLDER`: reads the files of results that learners handed in, grades every answer in them anew, and prints
 * who solved what. The table goes to stdout; what is wrong with a file, and progress, to stderr. Exit 1 if a file could not be
 * read whole, 2 when it could not start.
 */
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatComplaint, type Complaint } from "../grader/format/complaint.ts";
import { createNodeGrader } from "../grader/grading/node.ts";
import { count } from "../grader/wording.ts";
import { createNodeSandbox } from "../sandbox/node.ts";
import { collectRows } from "./results/collect.ts";
import { filesOf, NoResults, readResults, type HandedIn } from "./results/read.ts";
import { CSV_HEAD, csvOf, summaryOf, tableOf } from "./results/report.ts";

const USAGE = `usage: npm run results -- [--csv FILE] PATH...

A PATH is a file of results, or a folder of them. Every answer is graded anew: no file can claim what it does not prove.

  --csv FILE      write all of it for a spreadsheet, also what was not tried
  --brief         print a line for each learner, and no table
  --root FOLDER   the folder that holds exercises/ (default: this project)
  --help`;

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (positionals.length === 0) giveUp("name the folder with the files that learners handed in.");
const root = realpathSync(resolve(values.root ?? resolve(import.meta.dirname, "../..")));
// npm runs scripts in the project's folder; INIT_CWD is where the person typed the command.
const from = process.env["INIT_CWD"] ?? process.cwd();
const csv = values.csv === undefined ? null : resolve(from, values.csv);
if (csv !== null && existsSync(csv) && !isOurs(csv)) {
  giveUp(`${values.csv ?? csv} holds something else, and nothing is overwritten. Name another file.`);
}

const paths = findFiles();
const complaints: Complaint[] = [];
const handedIn: HandedIn[] = [];
for (const path of paths) {
  const read = readResults(path, from);
  if (read.ok) handedIn.push(read.handedIn);
  else complaints.push(...read.complaints);
}

const started = performance.now();
const live = process.stderr.isTTY;
const sandbox = createNodeSandbox();
const grader = createNodeGrader();
const { rows, complaints: more } = await collectRows(handedIn, {
  root,
  sandbox,
  grader,
  progress: (step) => live && process.stderr.write(`\r\x1b[2K  ${step}`),
});
if (live) process.stderr.write("\r\x1b[2K");
grader.dispose();
sandbox.dispose();

if (handedIn.length > 0) {
  if (!values.brief) console.log(`${tableOf(rows)}\n`);
  console.log(summaryOf(rows));
}
if (csv !== null) {
  writeFileSync(csv, csvOf(rows));
  console.error(`${count(rows.length, "row")} written to ${values.csv ?? csv}.`);
}
complaints.push(...more);
for (const complaint of complaints) console.error(formatComplaint(complaint));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const unread = paths.length - handedIn.length;
console.error(
  `${count(handedIn.length, "file")} graded in ${seconds} s${unread > 0 ? `, ${unread} not read` : ""}.`,
);
process.exitCode = complaints.length === 0 ? 0 : 1;

function isOurs(path: string): boolean {
  return readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .startsWith(`${CSV_HEAD}\n`);
}

function findFiles(): string[] {
  try {
    return filesOf(positionals, [from, process.cwd()]);
  } catch (error) {
    if (error instanceof NoResults) return giveUp(error.message);
    throw error;
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        csv: { type: "string" },
        brief: { type: "boolean" },
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
