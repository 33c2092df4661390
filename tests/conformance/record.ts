/**
 * Records what CPython does with every twin, every lesson's program and a sample of the predictions' variants:
 * `node tests/conformance/record.ts`. Only what is stale is run; `--all` runs everything again; words are groups:
 * `record.ts threads streams`. Transcripts of programs that are gone are dropped. Twins that need a real CPython
 * (`# python: real`) are run by the one that PYTHON names, until two runs in a row say the same; without it they are left as
 * they are.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { cpython } from "./oracle/cpython.ts";
import { inTenths, pythonBinary, realCpython } from "./oracle/real.ts";
import { disposeCompiler } from "./oracle/ours.ts";
import {
  comparableFor,
  fileOf,
  hashOf,
  recordingOf,
  toEntry,
  withoutTimes,
  type Recording,
} from "./oracle/recorded.ts";
import { conformanceTwins, lessonTwins, variantTwins, type Twin } from "./oracle/twins.ts";

/** Runs of one program, at most, until two in a row agree. */
const TRIES = 6;
/** Seconds after which a program that should hang is looked at. */
const SECONDS_TO_HANG = 3;

const { values, positionals } = parseArgs({ options: { all: { type: "boolean" } }, allowPositionals: true });
const problems: string[] = [];
let asked = 0;

async function record({ name, python, switches }: Twin): Promise<Recording[string] | null> {
  const hash = hashOf(python, switches);
  if (!switches.includes("real")) return toEntry(await cpython(python, switches), hash);
  if (pythonBinary() === undefined) {
    problems.push(`${name} needs a real CPython: set PYTHON to the path of a python3.14.`);
    return null;
  }
  let last = "";
  for (let i = 0; i < TRIES; i++) {
    const hangs = switches.includes("hangs");
    const run = await realCpython(python, switches, hangs ? { limit: SECONDS_TO_HANG, mayHang: true } : {});
    if (run === null) break;
    if (hangs && run.transcript.outcome !== "deadlock") {
      problems.push(`${name} does not hang: ${run.transcript.outcome}.`);
      return null;
    }
    const now = JSON.stringify(comparableFor(run.transcript, switches));
    if (now === last) {
      const { transcript } = run;
      const timed = switches.includes("untimed") ? withoutTimes(transcript) : inTenths(transcript);
      return toEntry(timed, hash, run.version);
    }
    last = now;
  }
  problems.push(
    last === "" ? `${name} does not end.` : `${name} says something else each time. Its last run: ${last}`,
  );
  return null;
}

const twins = [...conformanceTwins(), ...lessonTwins(), ...(await variantTwins())].filter(
  ({ group }) => positionals.length === 0 || positionals.includes(group),
);
for (const [group, members] of Map.groupBy(twins, (twin) => twin.group)) {
  const before = recordingOf(group);
  const after: Recording = {};
  for (const twin of members) {
    const known = before[twin.name];
    if (known?.hash === hashOf(twin.python, twin.switches) && values.all !== true) {
      after[twin.name] = known;
      continue;
    }
    asked += 1;
    const entry = (await record(twin)) ?? known;
    if (entry !== undefined) after[twin.name] = entry;
  }
  mkdirSync(new URL(".", fileOf(group)), { recursive: true });
  writeFileSync(fileOf(group), `${JSON.stringify(after, null, 1)}\n`);
}
console.log(`${twins.length} programs, ${asked} of them run by CPython now, the others as recorded.`);
disposeCompiler();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
