/**
 * `npm run bench`: how fast programs run here, as ratios to python3's own asyncio and to native promises on this machine, in
 * one run, in seconds of CPU. Programs go through the real compiler. Rounds are interleaved (ours, python3, promises, ours, ...), so that a
 * noisy machine troubles all alike; the median counts. `npm run bench -- switch spawn` measures only those.
 */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { native } from "./native.ts";
import { cpuSince, disposeCompiler, prepare } from "./ours.ts";
import { row, table } from "./table.ts";
import { trampoline } from "./trampoline.ts";

/**
 * Real seconds in all, and rounds at most: enough for a steady median, short enough to be run often. Each program's N is
 * such that warming up hardly counts; the table of growth shows what a small N costs.
 */
const BUDGET = 75;
const ROUNDS = 7;
/** A median of fewer says little; on a busy machine the bench takes longer. */
const LEAST_ROUNDS = 3;
/** Its sleeps would be real in python3's own loop, so there it gets a loop on virtual time, which waits for nothing. */
const VIRTUAL = new Set(["timers"]);

const folder = fileURLToPath(new URL("./programs/", import.meta.url));
const known = globSync("*.ts", { cwd: folder }).map((file) => basename(file, ".ts"));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`npm run bench: no program is called ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
  process.exit(2);
}
/** Cheap first: a reader compares neighbours. */
const ORDER = [
  "switch",
  "spawn",
  "timers",
  "pingpong",
  "queue-1",
  "queue-100",
  "lock",
  "chain",
  "chain-suspends",
  "deep",
  "cancel",
];
const names = (asked.length > 0 ? asked : known).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));

/** The environment variable PYTHON names the binary; it should be a CPython 3.14, whose asyncio is the one we follow. */
const PYTHON = process.env["PYTHON"] ?? "python3";
const ASK =
  "import sys, asyncio; print(sys.version.split()[0], asyncio.Task.__module__, asyncio.Future.__module__)";
const python = spawnSync(PYTHON, ["-c", ASK], { encoding: "utf8" });
const pythonVersion =
  python.error === undefined && python.status === 0 ? describePython(python.stdout) : null;
if (pythonVersion === null) {
  if (process.env["PYTHON"] !== undefined) {
    console.error(
      `npm run bench: PYTHON=${PYTHON} cannot be run:\n${python.error?.message ?? python.stderr}`,
    );
    process.exit(2);
  }
  console.log("There is no python3 here: its column stays empty. PYTHON=/path/to/python3.14 names another.");
}

/** Which Python it is, and whether its tasks and futures are the ones written in C, as they are in any usual build. */
function describePython(answer: string): string {
  const [version, ...modules] = answer.trim().split(" ");
  const isC = modules.every((module) => module === "_asyncio");
  return `CPython ${version} with its ${isC ? "C" : "pure Python"} asyncio (${PYTHON})`;
}

function pythonSeconds(name: string, n: number): number {
  const args = [fileURLToPath(new URL("./measure.py", import.meta.url)), `${folder}${name}.py`, String(n)];
  if (VIRTUAL.has(name)) args.push("virtual");
  const run = spawnSync(PYTHON, args, { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${PYTHON} could not run bench/programs/${name}.py:\n${run.stderr}`);
  return Number(run.stdout);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

async function seconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return cpuSince(start);
}

interface Times {
  ours: number[];
  python: number[];
  promises: number[];
  bare: number[];
}

const started = performance.now();
const left = (): number => BUDGET - (performance.now() - started) / 1000;
const measured = new Map<string, { n: number; times: Times; run: (n: number) => number }>();
for (const name of names) {
  const source = readFileSync(`${folder}${name}.ts`, "utf8");
  const n = Number(/^const N = ([\d_]+);$/m.exec(source)![1]!.replaceAll("_", ""));
  const program = await prepare(source);
  measured.set(name, { n, times: { ours: [], python: [], promises: [], bare: [] }, run: program });
  program(n); // What the engine does to warm up is not what is compared.
}
for (let round = 0; round < LEAST_ROUNDS || (round < ROUNDS && left() > BUDGET / 4); round++) {
  for (const [name, { n, times, run }] of measured) {
    times.ours.push(run(n));
    if (pythonVersion !== null) times.python.push(pythonSeconds(name, n));
    const promises = native[name];
    if (promises !== undefined) times.promises.push(await seconds(() => promises(n)));
    const bare = trampoline[name];
    if (bare !== undefined) times.bare.push(await seconds(() => bare(n)));
  }
}

const ratios: number[] = [];
const rows = [...measured].map(([name, { n, times }]) => {
  const ours = median(times.ours);
  const of = (other: number[]): number | null => (other.length === 0 ? null : median(other));
  const faster = of(times.python);
  if (faster !== null) ratios.push(faster / ours);
  return row(name, n, ours, faster, of(times.promises), of(times.bare));
});
console.log(
  `\nNode ${process.version}, ${pythonVersion ?? "no Python"}, ${[...measured.values()][0]!.times.ours.length} rounds, medians of CPU time.`,
);
console.log("A ratio above 1 says that ours is that many times faster.\n");
console.log(
  table(["program", "N", "ours", "CPython", "ratio", "promises", "ratio", "bare generators", "ratio"], rows),
);
if (ratios.length > 0) {
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  console.log(
    `\nAgainst asyncio of CPython: geometric mean ${mean.toFixed(1)} times, least ${Math.min(...ratios).toFixed(1)} times.`,
  );
}

if (asked.length === 0) {
  const { growth, memory, costOfTrace } = await import("./more.ts");
  console.log(`\n${await growth()}\n\n${await memory()}\n\n${await costOfTrace()}`);
}
disposeCompiler();
