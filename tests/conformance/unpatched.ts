/**
 * How much of what the patched oracle says does a CPython say that nobody patched?
 * `PYTHON=/path/to/python3.14 node tests/conformance/unpatched.ts` runs every twin's and every lesson's Python there, on
 * real clocks that begin where the oracle's do, several at once, and compares with what the oracle recorded: every line of
 * stdout and its time in tenths of a second, the outcome, and every report on stderr. What it finds is written to
 * unpatched.json, which the page on fidelity shows. A program whose lines agree and whose times do not is run again, for
 * a machine may be busy. `--show` prints the differences; words are the beginnings of names.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { inTenths, realCpython } from "./oracle/real.ts";
import { fromEntry, recordingOf } from "./oracle/recorded.ts";
import { comparable, type Comparable, type Line, type Transcript } from "./oracle/transcript.ts";
import { conformanceTwins, lessonTwins, type Twin } from "./oracle/twins.ts";

/** Programs that run at the same time: they mostly sleep. */
const AT_ONCE = 6;
/** Virtual seconds beyond which a program is not run. */
const LONGEST = 60;
/** Runs of a program whose times differ. */
const TRIES = 4;

export interface Unpatched {
  version: string;
  same: number;
  /** Of the same: those in which only reports on stderr differ are not among them. */
  different: Record<string, string>;
  skipped: Record<string, string>;
}

/** Why a program says something else there. A difference without a reason here is one to look into. */
const REASONS = JSON.parse(
  readFileSync(new URL("./unpatched-reasons.json", import.meta.url), "utf8"),
) as Record<string, string>;

const { values, positionals } = parseArgs({ options: { show: { type: "boolean" } }, allowPositionals: true });

/** Seconds that a program prints are real ones there: 1.5003 for 1.5. */
function withRoundNumbers(transcript: Transcript): Transcript {
  const round = ([time, text]: Line): Line => [
    time,
    text.replaceAll(/\d+\.\d+/g, (number) => (Math.floor((Number(number) + 0.005) * 10) / 10).toFixed(1)),
  ];
  return { ...transcript, stdout: transcript.stdout.map(round), stderr: transcript.stderr.map(round) };
}

const comparableOf = (transcript: Transcript): Comparable =>
  comparable(inTenths(withRoundNumbers(transcript)));

const textOf = ({ stdout, stderr, outcome, error }: Comparable): string =>
  JSON.stringify({ stdout: stdout.map((line) => line.slice(line.indexOf("|"))), stderr, outcome, error });

/** Why it is not run; null if it is. */
function whyNot(name: string, { outcome, duration }: Transcript): string | null {
  if (outcome === "deadlock") return "it waits for ever, where the oracle says so";
  if (name === "run/busy-waiting") return "it turns the loop until virtual time passes";
  return duration > LONGEST ? `it takes ${Math.round(duration)} seconds` : null;
}

let version = "";

async function compare({ python, switches }: Twin, expected: Comparable): Promise<string | null> {
  for (let i = 0; i < TRIES; i++) {
    const run = await realCpython(python, switches, { fromZero: true, limit: LONGEST + 30 });
    if (run === null) return "it does not end";
    version = run.version;
    const found = comparableOf(run.transcript);
    if (JSON.stringify(found) === JSON.stringify(expected)) return null;
    const [here, there] = [expected, found].map((each) => JSON.stringify(each, null, 1).split("\n"));
    const at = here!.findIndex((line, k) => line !== there![k]);
    if (textOf(found) !== textOf(expected) || i === TRIES - 1)
      return `${here![at]?.trim() ?? "nothing"} became ${there![at]?.trim() ?? "nothing"}`;
  }
  return null;
}

const wanted = (name: string): boolean =>
  positionals.length === 0 || positionals.some((start) => name.startsWith(start));
const twins = [...conformanceTwins(), ...lessonTwins()].filter(
  ({ name, switches }) => !switches.includes("real") && wanted(name),
);
const result: Unpatched = { version: "", same: 0, different: {}, skipped: {} };
const queue = [...twins];

async function work(): Promise<void> {
  for (let twin = queue.shift(); twin !== undefined; twin = queue.shift()) {
    const entry = recordingOf(twin.group)[twin.name];
    if (entry === undefined)
      throw new Error(`${twin.name} has no recording: node tests/conformance/record.ts`);
    const transcript = fromEntry(entry);
    const skipped = whyNot(twin.name, transcript);
    if (skipped !== null) {
      result.skipped[twin.name] = skipped;
      continue;
    }
    const difference = await compare(twin, comparableOf(transcript));
    if (difference === null) result.same += 1;
    else result.different[twin.name] = REASONS[twin.name] ?? difference;
    if (difference !== null && values.show === true) console.log(`${twin.name}: ${difference}`);
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, work));
result.version = version;
const sorted = (record: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
result.different = sorted(result.different);
result.skipped = sorted(result.skipped);
if (positionals.length === 0) {
  writeFileSync(new URL("./unpatched.json", import.meta.url), `${JSON.stringify(result, null, 1)}\n`);
}
const [different, skipped] = [Object.entries(result.different), Object.entries(result.skipped)];
console.log(
  `CPython ${version}, unpatched: of ${twins.length} programs ${result.same} say the same, ${different.length} differ, ${skipped.length} were not run.`,
);
for (const [name, why] of [...different, ...skipped]) console.log(`  ${name}: ${why}`);
