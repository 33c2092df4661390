/**
 * `node tests/asyncio/cpython/coverage.ts`: what became of each of CPython's own tests, file by file; `--open` lists those
 * that nothing answers yet, `--why` the reasons.
 */
import { account, cpythonTests, cpythonVersion, type Entry, type State } from "./accounts.ts";
import { reasons, type Reason } from "./ledger/reasons.ts";

const columns: readonly State[] = ["answered", "twin", "test", "fuzzer", "leftOut", "open"];
const row = (cells: readonly (string | number)[]) =>
  `${String(cells[0]).padEnd(26)}${cells
    .slice(1)
    .map((cell) => String(cell).padStart(9))
    .join("")}`;
const count = (entries: readonly Entry[], state: State) =>
  entries.filter((entry) => entry.state === state).length;
const counts = (entries: readonly Entry[]) => [
  entries.length,
  ...columns.map((state) => count(entries, state)),
];

/** "3 garbage, 1 c" */
function why(entries: readonly Entry[]): string {
  const left = entries.filter((entry) => entry.state === "leftOut");
  const groups = Object.entries(Object.groupBy(left, (entry) => entry.where));
  return groups
    .map(([reason, group]) => [group?.length ?? 0, reason] as const)
    .sort(([a], [b]) => b - a)
    .map(([n, reason]) => `${n} ${reason}`)
    .join(", ");
}

const files = [...cpythonTests()].map(([file, tests]) => ({ file, tests: account(file, tests) }));
console.log(`${cpythonVersion()}'s own tests of asyncio\n`);
console.log(row(["", "total", "answered", "by twin", "by test", "fuzzer", "left out", "open"]));
for (const { file, tests } of files) {
  const entries = [...tests.values()];
  console.log(`${row([`${file}.py`, ...counts(entries)])}   ${why(entries)}`.trimEnd());
}
const all = files.flatMap(({ tests }) => [...tests.values()]);
console.log(row(["all", ...counts(all)]));

if (process.argv.includes("--why")) {
  console.log("\nLeft out:");
  for (const [reason, text] of Object.entries(reasons) as [Reason, string][]) {
    const n = all.filter((entry) => entry.state === "leftOut" && entry.where === reason).length;
    console.log(`${String(n).padStart(5)}  ${reason.padEnd(12)} ${text}`);
  }
}
if (process.argv.includes("--open")) {
  console.log("\nOpen:");
  for (const { file, tests } of files) {
    for (const [name, entry] of tests) if (entry.state === "open") console.log(`  ${file}.py ${name}`);
  }
}
