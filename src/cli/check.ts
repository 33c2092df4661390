/**
 * `npm run check [PATH...]`: lessons and exercises prove themselves. Complaints go to stdout, one a line, as
 * `file:line:col: what — why — repair`; progress goes to stderr. Exit 1 on complaints, 2 when it could not start. With
 * `--watch` it stays, and checks again what changes.
 */
import { realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatComplaint, type Complaint } from "../grader/format/complaint.ts";
import { createNodeGrader } from "../grader/grading/node.ts";
import { counted } from "../grader/measures.ts";
import { createNodeSandbox } from "../sandbox/node.ts";
import { createSandboxApart } from "../sandbox/node/apart.ts";
import { tableOfObjectives } from "./check/course/objectives.ts";
import { readCourse } from "./check/course/read.ts";
import { tableOfNames } from "./check/course/taught.ts";
import { unforeseen } from "./check/guard.ts";
import { checkHouse } from "./check/house.ts";
import { createProofreader } from "./check/language/proofread.ts";
import { keepRuns } from "./check/keep-runs.ts";
import { figures, firstMessages, shown, type FirstMessage } from "./check/messages.ts";
import type { Twins } from "./check/lesson/listings.ts";
import { NoTarget, chosen, type Targets } from "./check/targets.ts";
import { createTwinComparer, hasPython, type TwinComparer } from "./check/lesson/twins.ts";
import { judgingHash } from "./check/memory/hashes.ts";
import { createMemory } from "./check/memory/memory.ts";
import { watchHouse } from "./check/watch.ts";

const USAGE = `usage: npm run check -- [PATH...]

Without a path, checks all lessons and exercises, and the glossary. A PATH is an exercise's slug or folder, a lesson's folder,
a file in one, or content/glossary.yaml.

  --all           check everything anew; otherwise what has not changed since it was last checked is remembered
  --messages      print what each known mistake hears first, as a page of Markdown, and how many hear a cause
  --taught        print where each name of asyncio is taught, shown and first asked for, as a table in Markdown
  --objectives    print which exercises practice each objective, as a table in Markdown
  --watch         check again whatever changes, until Ctrl+C
  --no-python     do not compare listings with their Python twins
  --no-english    do not read the English: spelling, grammar, the words of the house
  --root FOLDER   the folder that holds exercises/ and content/ (default: this project)
  --help`;

const started = performance.now();
const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (values.taught === true || values.objectives === true) {
  const course = readCourse(resolve(values.root ?? resolve(import.meta.dirname, "../..")));
  if (values.taught === true) console.log(tableOfNames(course));
  if (values.objectives === true) console.log(tableOfObjectives(course));
  process.exit(0);
}
const root = realpathSync(resolve(values.root ?? resolve(import.meta.dirname, "../..")));
const targets = findTargets();

const live = process.stderr.isTTY;
let working = "the command line";
const progress = (step: string) => {
  working = step;
  if (live) process.stderr.write(`\r\x1b[2K  ${step}`);
};
// What nobody could catch, thrown by a callback of a library, say, still names what was being looked at.
process.on("uncaughtException", (error) => {
  if (live) process.stderr.write("\r\x1b[2K");
  console.log(formatComplaint(unforeseen(working, error)));
  process.exit(1);
});

// Between two changes what stayed as it was is not run again, and the checks' thread and the compiler stay warm.
const sandbox = values.watch ? keepRuns(createNodeSandbox()) : createNodeSandbox();
const grader = createNodeGrader();
/** A second core does its share, when there is more than one thing to do. */
const several = [...targets.exercises, ...targets.lessons].length > 1 && availableParallelism() > 1;
const second = several ? { grader: createNodeGrader(), sandbox: createSandboxApart() } : null;
/** Whoever tests the house from outside, or asks CPython itself, wants no word from before. */
const memory =
  isSet("CI") || process.env["ORACLE"] === "full"
    ? null
    : createMemory({
        folder: join(root, ".cache/check"),
        judge: judgingHash(),
        anew: values.all === true,
      });
const { proofread } = createProofreader(root);
let twins: Promise<TwinComparer | null> | undefined;

/** CPython and what it recorded are loaded for the first twins that are met. */
async function compareTwins(pair: Twins): Promise<Complaint[]> {
  twins ??= createTwinComparer(root, progress);
  return (await twins)?.compare(pair) ?? [];
}

/** What learners read first, one mistake after another. */
async function printMessages(): Promise<void> {
  const all: FirstMessage[] = [];
  const lanes = [{ grader, sandbox }, ...(second ? [second] : [])];
  await firstMessages(targets.exercises, root, lanes, (messages) => {
    all.push(...messages);
    for (const message of messages) console.log(shown(message));
  });
  console.log(figures(all));
}

async function checkNow(what: Targets, since: number): Promise<boolean> {
  const { complaints, notes, checked } = await checkHouse(what, {
    root,
    sandbox,
    grader,
    progress,
    ...(second && { beside: [second] }),
    ...(memory && { memory }),
    ...(values.python !== false && hasPython() && { compareTwins }),
    ...(values.english !== false && { proofread }),
    done: (line, found) => {
      if (live) process.stderr.write("\r\x1b[2K");
      console.error(`${found.length === 0 ? "ok " : "NO "} ${line}`);
      for (const complaint of found) console.log(formatComplaint(complaint));
    },
  });
  for (const note of notes) console.error(`note: ${note}`);
  if (values.python !== false && !hasPython() && what.lessons.length + what.listings.length > 0)
    console.error("note: no CPython is installed here, so no Python twin was compared: npm ci.");
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const verdict = complaints.length === 0 ? "nothing to complain of" : `${complaints.length} to fix`;
  if (memory?.trouble) console.error(`note: nothing is remembered for the next check: ${memory.trouble}`);
  const taken = memory?.taken() ?? 0;
  const before = taken === 0 ? "" : `, with ${counted(taken, "verdict")} from before (--all asks anew)`;
  console.error(`${checked.length} checked in ${seconds} s${before}: ${verdict}.`);
  return complaints.length === 0;
}

try {
  if (values.messages) await printMessages();
  else if (values.watch) await watchHouse(root, findTargets, checkNow, (line) => console.error(line));
  else process.exitCode = (await checkNow(targets, started)) ? 0 : 1;
} finally {
  for (const lane of [{ grader, sandbox }, ...(second ? [second] : [])]) {
    lane.grader.dispose();
    lane.sandbox.dispose();
  }
  (await twins)?.dispose();
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      allowNegative: true,
      options: {
        root: { type: "string" },
        all: { type: "boolean", short: "a" },
        messages: { type: "boolean" },
        taught: { type: "boolean" },
        objectives: { type: "boolean" },
        watch: { type: "boolean", short: "w" },
        python: { type: "boolean" },
        english: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error));
  }
}

function isSet(variable: string): boolean {
  return !["", "0", "false"].includes(process.env[variable] ?? "");
}

function findTargets(): Targets {
  // npm runs scripts in the project's folder; INIT_CWD is where the person typed the command.
  const from = [process.cwd(), ...(process.env["INIT_CWD"] ? [process.env["INIT_CWD"]] : [])];
  try {
    return chosen(root, positionals, from);
  } catch (error) {
    if (error instanceof NoTarget) return giveUp(error.message);
    throw error;
  }
}

function giveUp(why: string): never {
  console.error(`check: ${why}\n\n${USAGE}`);
  process.exit(2);
}
