/**
 * How much of what the patched oracle says does a CPython say that nobody patched?
 * `PYTHON=/path/to/python3.14 node tests/conformance/unpatched.ts` runs every twin's and every lesson's Python there, on
 * real clocks that begin where the oracle's do, several at once, and compares with what the oracle recorded: every line of
 * stdout, with its time as far as a real clock can keep it, the outcome, and every report on stderr. What it finds is written to
 * unpatched.json, which the page on fidelity shows. A program whose lines agree and whose times do not is run again, for
 * a machine may be busy. `--show` prints the differences; words are the beginnings of names.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { realCpython } from "./oracle/real.ts";
import { recordedOrAsked, recordingOf } from "./oracle/recorded.ts";
import { comparable, type Comparable, type Line, type Transcript } from "./oracle/transcript.ts";
import { conformanceTwins, lessonTwins, type Twin } from "./oracle/twins.ts";

/** Programs that run at the same time: they mostly sleep. */
const AT_ONCE = 6;
/** Virtual seconds beyond which a program is not run. */
const LONGEST = 60;
/** A time may be so many seconds later than the oracle's: a real clock runs while things happen. */
const LATEST = 0.3;
/** Or so many earlier: programs print rounded times. */
const EARLIEST = 0.06;
/** Runs of a program whose times are later. */
const TRIES = 3;

export interface Unpatched {
  version: string;
  same: number;
  different: Record<string, string>;
  skipped: Record<string, string>;
}

/** Why a program says something else there. A difference without a reason here is one to look into. */
const REASONS = JSON.parse(
  readFileSync(new URL("./unpatched-reasons.json", import.meta.url), "utf8"),
) as Record<string, string>;

const { values, positionals } = parseArgs({ options: { show: { type: "boolean" } }, allowPositionals: true });

/** A broken number, but not a version in a path. */
const NUMBER = /(?<!python)\d+\.\d+/g;

/** What a program said, without the times; and the times, of lines and in them, in order. */
interface Said {
  text: Comparable;
  times: number[];
}

function said(transcript: Transcript): Said {
  const times: number[] = [transcript.duration];
  const apart = ([time, text]: Line): Line => {
    times.push(time);
    return [0, text.replaceAll(NUMBER, (number) => (times.push(Number(number)), "T"))];
  };
  const stdout = transcript.stdout.map(apart);
  // When a report comes hangs on the collector, and slow callbacks take their time.
  const stderr = transcript.stderr.map(([, text]): Line => [0, text.replaceAll(NUMBER, "T")]);
  return { text: comparable({ ...transcript, stdout, stderr, duration: 0 }), times };
}

/** Why it is not run; null if it is. */
function whyNot(name: string, { outcome, duration }: Transcript): string | null {
  if (outcome === "deadlock") return "it waits forever, where the oracle says so";
  if (name === "run/busy-waiting") return "it turns the loop until virtual time passes";
  return duration > LONGEST ? `it takes ${Math.round(duration)} seconds` : null;
}

let version = "";

/** Null if it says the same, else the first difference. */
async function compare({ python, switches }: Twin, expected: Said): Promise<string | null> {
  for (let i = 0; ; i++) {
    const run = await realCpython(python, switches, { fromZero: true, limit: LONGEST + 30 });
    if (run === null) return "it does not end";
    version = run.version;
    const found = said(run.transcript);
    const [here, there] = [expected, found].map(({ text }) => JSON.stringify(text, null, 1).split("\n"));
    const at = here!.findIndex((line, k) => line !== there![k]);
    if (at >= 0) return `${here![at]!.trim()} became ${there![at]?.trim() ?? "nothing"}`;
    const late = expected.times.findIndex((time, k) => !isTime(found.times[k]! - time));
    if (late < 0) return null;
    if (i === TRIES - 1) return `${expected.times[late]!} s became ${found.times[late]!} s`;
  }
}

const isTime = (late: number): boolean => late >= -EARLIEST && late <= LATEST;

const wanted = (name: string): boolean =>
  positionals.length === 0 || positionals.some((start) => name.startsWith(start));
const twins = [...conformanceTwins(), ...lessonTwins()].filter(
  ({ name, switches }) => !switches.includes("real") && wanted(name),
);
const result: Unpatched = { version: "", same: 0, different: {}, skipped: {} };
const queue = [...twins];

async function work(): Promise<void> {
  for (let twin = queue.shift(); twin !== undefined; twin = queue.shift()) {
    const transcript = await recordedOrAsked(recordingOf(twin.group), twin);
    const skipped = whyNot(twin.name, transcript);
    if (skipped !== null) {
      result.skipped[twin.name] = skipped;
      continue;
    }
    const difference = await compare(twin, said(transcript));
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
  writeFileSync(new URL("./unpatched.json", import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
}
const [different, skipped] = [Object.entries(result.different), Object.entries(result.skipped)];
console.log(
  `CPython ${version}, unpatched: of ${twins.length} programs ${result.same} say the same, ${different.length} differ, ${skipped.length} were not run.`,
);
for (const [name, why] of [...different, ...skipped]) console.log(`  ${name}: ${why}`);
