/**
 * How the site grows with its lessons: builds and checks a copy of this house with more and more lessons, copies of its own, and
 * prints what each size weighs and takes.
 *
 *     node tests/scale/measure.ts [300] [--no-check]
 *
 * The number is how many lessons are added, in two halves: both sizes are long courses, so the step from one to the other is
 * what lessons cost. Below the table are all pages that grew on that step. The check remembers, so at each size it is asked
 * about the lessons that are new, and then again with nothing new. 300 lessons take the better part of an hour on a quiet
 * machine, nearly all of it the check, which `--no-check` leaves out. The copy is removed at the end, also when the script is
 * interrupted.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { withoutNumbers } from "../../src/course/course.ts";
import { WHOLE } from "../../src/course/map.ts";
import { addLessons, copyHouse, lessonsIn } from "./house.ts";
import { secondsOf, stopRunning } from "./run.ts";
import { grown, totalsOf, weigh, type Weight, type Weights } from "./weigh.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { check: { type: "boolean", default: true } },
});
const [asked = "300"] = positionals;
const least = 2 * WHOLE;
if (!/^\d+$/.test(asked) || Number(asked) < least) {
  console.error(
    `measure: "${asked}" is no number of lessons to add. Give a whole number from ${least}, of which half makes a long course: node tests/scale/measure.ts 300`,
  );
  process.exit(2);
}
const sizes = [Math.ceil(Number(asked) / 2), Number(asked)];

// Before anything is in it, so that no moment is too early to be interrupted.
const root = mkdtempSync(join(tmpdir(), "yieldpoint-scale-"));
process.on("exit", () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  // Not once: a second Ctrl+C would end the cleaning up that the first began.
  process.on(signal, () => {
    stopRunning();
    process.exit(code);
  });
}

copyHouse(root);

const log = (line: string) => console.error(`measure: ${line}`);
const dist = join(root, "dist");
const originals = lessonsIn(root);
/** One that every size has, in the middle of its unit. */
const lesson = withoutNumbers(originals[originals.length >> 1]!);

interface Measured {
  lessons: number;
  weights: Weights;
  files: number;
  bytes: number;
  build: number;
  /** What is new, and then nothing new. */
  checks: [number, number] | null;
}

async function measure(lessons: number): Promise<Measured> {
  log(`builds with ${lessons} lessons`);
  for (const made of [dist, join(root, ".astro"), join(root, "node_modules/.astro")]) {
    rmSync(made, { recursive: true, force: true });
  }
  const build = await secondsOf(["node_modules/astro/bin/astro.mjs", "build", "--silent"], root);
  return {
    lessons,
    weights: weigh(dist),
    ...totalsOf(dist),
    build,
    checks: values.check ? await check() : null,
  };
}

async function check(): Promise<[number, number]> {
  // Copies may be complained of, for a title or a word; that takes as long.
  const once = () => secondsOf(["src/cli/check.ts"], root, [0, 1]);
  log("checks what is new");
  const first = await once();
  log("checks with nothing new");
  return [first, await once()];
}

const measured: Measured[] = [];
for (const [index, size] of sizes.entries()) {
  addLessons(root, originals, sizes[index - 1] ?? 0, size);
  measured.push(await measure(originals.length + size));
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const weightOf = ({ raw, brotli }: Weight) => `${kilobytes(raw)}, ${kilobytes(brotli)}`;
const seconds = (value: number | undefined) => (value === undefined ? "left out" : `${value.toFixed(0)} s`);
const page = (path: string) => (one: Measured) => {
  const weight = one.weights.get(path);
  return weight ? weightOf(weight) : "none";
};
const rows: [string, (one: Measured) => string][] = [
  ["a lesson, raw and brotli", page(`learn/${lesson}/index.html`)],
  ["home page", page("index.html")],
  ["course map", page("course/index.html")],
  ["a unit's page", page(`course/${lesson.split("/")[0] ?? ""}/index.html`)],
  ["lessons.json", page("lessons.json")],
  ["outline.json", page("outline.json")],
  ["files in dist/", ({ files }) => String(files)],
  ["dist/", ({ bytes }) => `${(bytes / 1e6).toFixed(1)} MB`],
  ["clean build", ({ build }) => seconds(build)],
  ["check, what is new", ({ checks }) => seconds(checks?.[0])],
  ["check, nothing new", ({ checks }) => seconds(checks?.[1])],
];
console.log(`| | ${measured.map(({ lessons }) => `${lessons} lessons`).join(" | ")} |`);
console.log(`| --- | ${measured.map(() => "---:").join(" | ")} |`);
for (const [name, cell] of rows) console.log(`| ${name} | ${measured.map(cell).join(" | ")} |`);

/** Those that grew most say it; beyond them are the lessons beside which a unit is new. */
const TOLD = 8;
const [before, after] = measured;
const more = grown(before!.weights, after!.weights);
const told = more.slice(0, TOLD).map(({ path, by }) => `${path} by ${kilobytes(by)}`);
console.log(
  more.length === 0
    ? "\nNo page grew from the one to the other."
    : `\nGrew from the one to the other: ${told.join(", ")}${more.length > TOLD ? `, and ${more.length - TOLD} by less` : ""}.`,
);
