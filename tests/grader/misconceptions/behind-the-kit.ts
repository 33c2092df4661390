/**
 * The recognisers' programs behind an exercise's kit, made from the free ones line by line: what `main` did is awaited by a
 * driver's `call()`, or what a function of the program's did is done by a FakeService.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fromDriversStart, programOf } from "../../../src/grader/grading/driver.ts";
import { LEARNERS_FILE } from "../../../src/grader/exercise.ts";
import { Recording } from "../../../src/grader/recording/recording.ts";
import { runHere } from "../../sandbox/run-here.ts";

const KIT = readFileSync(resolve(import.meta.dirname, "../../../exercises/driver.ts"), "utf8");

/** A program and the driver that runs it. */
export interface Driven {
  program: string;
  driver: string;
}

const START = /^asyncio\.run\(main\(\)\);$/gm;

/** Runs `main` by `call()`. Null for a program that does anything else at its top. */
export function behindCall(text: string): Driven | null {
  if (text.match(START)?.length !== 1 || /\basyncio\.run\(/.test(text.replace(START, ""))) return null;
  return {
    program: text.replace(START, "export const startMain = () => main();"),
    driver: driverOf("startMain"),
  };
}

/** `async function load(page) { await asyncio.sleep(1); return page; }`, over several lines. */
const LEAF =
  /^async function (?<name>\w+)\((?<params>[^)]*)\)[^{\n]*\{\n {2}await asyncio\.sleep\((?<delay>[^)\n]*)\);\n(?: {2}(?<how>return|throw) (?<what>.*);\n)?\}$/m;

/** Gives `main` a service in the place of the first function that only sleeps and then gives or raises something. */
export function behindService(text: string): Driven | null {
  const plain = behindCall(text);
  const found = LEAF.exec(text)?.groups;
  if (plain === null || found === undefined) return null;
  const { name = "", params = "", delay = "", how, what = "null" } = found;
  const given = plain.program.replace(LEAF, (definition) =>
    // No line moves.
    `let ${name}: any;`.padEnd(`let ${name}: any;`.length + definition.split("\n").length - 1, "\n"),
  );
  const program = given.replace(
    "export const startMain = () => main();",
    `export const startMain = (service: any) => { ${name} = service; return main(); };`,
  );
  const service =
    `new FakeService("${name}", { delay: (${params}) => ${delay}, ` +
    `${how === "throw" ? "error" : "answer"}: (${params}) => ${what} } as any).call`;
  return { program, driver: driverOf(`() => startMain(${service})`) };
}

function driverOf(work: string): string {
  return `import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { startMain } from "./main";
async function main() {
  await call("main", ${work});
}
asyncio.run(main());
`;
}

/** As grading records it. */
export async function recordDriven({ program, driver }: Driven): Promise<Recording> {
  const exercise = { slug: "sample", drivers: { drive: driver }, kit: KIT };
  const { entry, sources } = programOf(exercise, { [LEARNERS_FILE]: program }, "drive");
  const result = await runHere(sources, { entry });
  const isMain = (file: string) => file === LEARNERS_FILE;
  return new Recording(fromDriversStart({ ...result, diagnostics: [] }, entry).result, 0, entry, {
    isOwn: isMain,
    isSeen: isMain,
  });
}
