import { existsSync, readdirSync } from "node:fs";

const programs = new URL("./programs/", import.meta.url);

/** The files that hold the programs for a file of CPython's tests: `test_queues.ts`, or all of `test_locks/`. */
export function programsOf(file: string): string[] {
  const folder = new URL(`${file}/`, programs);
  const parts = existsSync(folder) ? readdirSync(folder).map((part) => `${file}/${part}`) : [];
  return existsSync(new URL(`${file}.ts`, programs)) ? [`${file}.ts`, ...parts] : parts;
}

/** The names of the tests in a file of programs. */
export function namesOfTests(source: string): string[] {
  return [...source.matchAll(/^test\(\s*"([\w.]+)"/gm)].map(([, name]) => name!);
}
