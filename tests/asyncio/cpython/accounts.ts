/** CPython's list of tests, our programs and the ledger, brought together: what became of each test, and what is wrong. */
import { existsSync, readFileSync } from "node:fs";
import { ledgers } from "./ledger/index.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { namesOfTests, programsOf } from "./names.ts";

const at = (path: string) => new URL(path, import.meta.url);
const read = (path: string) => readFileSync(at(path), "utf8");

export type State = "answered" | "twin" | "fuzzer" | "test" | "leftOut" | "open";
export interface Entry {
  state: State;
  /** The twin, the test of ours, or the reason. */
  where: string;
}

/** CPython's tests, by file, in the order in which they stand there; the version is in the first line. */
export function cpythonTests(): Map<string, string[]> {
  const files = new Map<string, string[]>();
  let names: string[] = [];
  for (const line of read("cpython.txt").split("\n")) {
    if (line.startsWith("  ")) names.push(line.trim());
    else if (line.startsWith("test_")) files.set(line.replace(/\.py$/, ""), (names = []));
  }
  return files;
}

export const cpythonVersion = (): string => /^# (CPython \S+),/.exec(read("cpython.txt"))![1]!;

/** Where the ledger says that tests are covered: [state, where, names], one for each of its lists. */
function* claims(ledger: Ledger): Generator<[State, string, readonly string[]]> {
  for (const [twin, names] of Object.entries(ledger.twins ?? {})) yield ["twin", twin, names];
  for (const [title, names] of Object.entries(ledger.tests ?? {})) yield ["test", title, names];
  yield ["fuzzer", "", ledger.fuzzer ?? []];
  for (const [reason, names] of Object.entries(ledger.leftOut ?? {})) yield ["leftOut", reason, names];
}

/** What there is to say against a place that the ledger names: undefined if it is there. */
function missing(state: State, where: string): string | undefined {
  if (state === "twin" && !existsSync(at(`../../conformance/twins/${where}.ts`)))
    return `there is no twin ${where}`;
  if (state !== "test") return undefined;
  const [path = "", title = ""] = where.split(": ");
  if (!existsSync(at(`../../${path}`))) return `there is no tests/${path}`;
  return read(`../../${path}`).includes(title) ? undefined : `tests/${path} has no test "${title}"`;
}

/** What became of each test of one of CPython's files. Mistakes of the ledger are told to `complain`. */
export function account(
  file: string,
  tests: readonly string[],
  complain: (text: string) => void = () => {},
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const enter = (name: string, entry: Entry) => {
    if (!tests.includes(name)) complain(`${file}: CPython has no ${name} (${entry.state} ${entry.where})`);
    else if (entries.has(name)) complain(`${file}: ${name} stands twice: also ${entry.state} ${entry.where}`);
    else entries.set(name, entry);
  };
  for (const part of programsOf(file)) {
    for (const name of namesOfTests(read(`programs/${part}`)))
      enter(name, { state: "answered", where: part });
  }
  const lists = [...claims(ledgers[file] ?? {})];
  for (const [state, where, names] of lists) {
    const wrong = missing(state, where);
    if (wrong !== undefined) complain(`${file}: ${wrong}`);
    for (const name of names) if (!name.endsWith("*")) enter(name, { state, where });
  }
  for (const [state, where, names] of lists) {
    for (const star of names.filter((name) => name.endsWith("*"))) {
      const meant = tests.filter((name) => name.startsWith(star.slice(0, -1)) && !entries.has(name));
      if (meant.length === 0) complain(`${file}: ${star} stands for nothing`);
      for (const name of meant) entries.set(name, { state, where });
    }
  }
  return new Map(tests.map((name) => [name, entries.get(name) ?? { state: "open", where: "" }]));
}
