/** What a table of ratios does not show: growth, memory, and what recording and sites cost. */
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { compile, prepare, run } from "./ours.ts";
import { each, table } from "./table.ts";

const source = (name: string): string =>
  readFileSync(new URL(`./programs/${name}.ts`, import.meta.url), "utf8");

/** The least of three: what the machine can do when it is not disturbed. */
function best(work: () => number): number {
  return Math.min(work(), work(), work());
}

/** Time per operation from 10^3 to 10^6: flat if growth is linear. */
export async function growth(): Promise<string> {
  const rows: string[][] = [];
  for (const name of ["switch", "spawn", "timers", "queue-100"]) {
    const program = await prepare(source(name));
    rows.push([
      name,
      ...[1e3, 1e4, 1e5, 1e6].map((n) =>
        each(
          best(() => program(n)),
          n,
        ),
      ),
    ]);
  }
  return `Growth: time per operation\n\n${table(["program", "10^3", "10^4", "10^5", "10^6"], rows)}`;
}

const WAITING = `
import asyncio from "asyncio";
async function waits(future) { await future; }
async function main() {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  const tasks = [];
  globalThis.benchMemory();
  for (let i = 0; i < globalThis.benchN; i++) tasks.push(asyncio.create_task(waits(loop.create_future())));
  await asyncio.sleep(0);
  globalThis.benchMemory();
  for (const task of tasks) task.cancel();
}
asyncio.run(main());
`;

/** Heap per task that waits on a future of its own, garbage collected before and after. */
export async function memory(): Promise<string> {
  const n = 100_000;
  const program = await compile(WAITING);
  const seen: number[] = [];
  const realm = globalThis as { benchN?: number; benchMemory?: () => void };
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  realm.benchN = n;
  realm.benchMemory = () => {
    collect();
    seen.push(process.memoryUsage().heapUsed);
  };
  run(program);
  const bytes = (seen[1]! - seen[0]!) / n;
  return `Memory: ${bytes.toFixed(0)} bytes per waiting task with its coroutine and future`;
}

/** The same program with an observer that keeps every event, and without the site pass's bookkeeping. */
export async function costOfTrace(): Promise<string> {
  const rows: string[][] = [];
  for (const [name, n] of [
    ["switch", 100_000],
    ["spawn", 50_000],
    ["queue-1", 50_000],
  ] as const) {
    const program = await prepare(source(name));
    const plain = best(() => program(n));
    const traced = best(() => {
      const events: unknown[] = [];
      return program(n, (event) => events.push(event));
    });
    const bare = await compile(source(name).replace(/^const N = [\d_]+;$/m, "const N = globalThis.benchN;"));
    for (const module of bare.modules) module.code = withoutSites(module.code);
    const siteless = best(() => run(bare));
    rows.push([
      name,
      each(plain, n),
      each(traced, n),
      (traced / plain).toFixed(2),
      each(siteless, n),
      (plain / siteless).toFixed(2),
    ]);
  }
  const head = ["program", "unobserved", "traced", "ratio", "without sites", "sites cost"];
  return `The trace and the sites\n\n${table(head, rows)}`;
}

/** Takes the site pass's marks out of compiled code again, to measure what they cost. */
function withoutSites(code: string): string {
  return code
    .replaceAll(/__yp\.awaits = \d+/g, "__yp.awaits = __yp.at")
    .replaceAll(/\(__yp\.at = \d+, /g, "(")
    .replaceAll(/__yp\.at = \d+[,;]\s?/g, "")
    .replaceAll(/if \(--__yp\.fuel < 0\) __yp\.exhausted\(\d+\);/g, "");
}
