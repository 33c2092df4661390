/**
 * `npm run fuzz -- --seeds 10000`: random programs, run by CPython 3.14 and by our runtime; a difference is shrunk to the
 * smallest program that shows it, and printed. `--from 500` begins at another seed; `--seed 7` runs one and prints its
 * log; `--record` notes how the run ended in last-run.json, which the page on fidelity shows.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { disposeCompiler } from "../oracle/ours.ts";
import { generate } from "./generate.ts";
import { shrink } from "./shrink.ts";
import { sourceOf } from "./source.ts";
import { compareAll, oursFuzz, type Difference } from "./sides.ts";

/** Programs that CPython is handed at once. */
const BATCH = 200;

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "1000" },
    from: { type: "string", default: "1" },
    seed: { type: "string" },
    keep: { type: "string", default: "3" },
    record: { type: "boolean" },
  },
});
const count = values.seed === undefined ? Number(values.seeds) : 1;
const first = Number(values.seed ?? values.from);

function show({ program, cpython, ours, line }: Difference): string {
  const around = (lines: string[]): string =>
    [...lines.slice(Math.max(0, line - 6), line + 2).map((text) => `    ${text}`)].join("\n");
  return [
    `seed ${program.seed}: they differ in line ${line + 1}`,
    JSON.stringify(program),
    `\n${sourceOf(program, "python")}`,
    `\n${sourceOf(program, "typescript")}\n`,
    `  CPython (${cpython.outcome}):\n${around(cpython.lines)}`,
    `  here (${ours.outcome}):\n${around(ours.lines)}`,
  ].join("\n");
}

if (values.seed !== undefined) console.log((await oursFuzz(generate(first))).lines.join("\n"));
const started = performance.now();
const differences: Difference[] = [];
for (let done = 0; done < count; done += BATCH) {
  const seeds = Array.from({ length: Math.min(BATCH, count - done) }, (_, i) => first + done + i);
  differences.push(...(await compareAll(seeds.map(generate))));
  if (differences.length >= Number(values.keep)) break;
  if ((done + BATCH) % 2000 === 0) console.log(`${done + BATCH} programs, ${differences.length} that differ`);
}
for (const difference of differences.slice(0, Number(values.keep)))
  console.log(`\n${show(await shrink(difference))}`);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`\n${count} programs from seed ${first}, ${differences.length} that differ, ${seconds} s.`);
if (values.record === true) {
  const run = { seeds: count, from: first, differences: differences.length };
  writeFileSync(new URL("./last-run.json", import.meta.url), `${JSON.stringify(run, null, 2)}\n`);
}
disposeCompiler();
process.exitCode = differences.length > 0 ? 1 : 0;
