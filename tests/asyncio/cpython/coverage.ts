/** `node tests/asyncio/cpython/coverage.ts`: how many of CPython's own tests are answered here, file by file. */
import { readFileSync } from "node:fs";
import { namesOfTests, programsOf } from "./names.ts";
import { totals } from "./totals.ts";

let answered = 0;
let all = 0;
for (const [file, { total, rest }] of Object.entries(totals)) {
  const sources = programsOf(file.replace(/\.py$/, "")).map((part) =>
    readFileSync(new URL(`./programs/${part}`, import.meta.url), "utf8"),
  );
  const covered = sources.flatMap(namesOfTests).length;
  answered += covered;
  all += total;
  console.log(
    `${file.padEnd(28)} ${String(covered).padStart(4)} of about ${String(total).padStart(4)}   rest: ${rest}`,
  );
}
console.log(`${"all".padEnd(28)} ${String(answered).padStart(4)} of about ${String(all).padStart(4)}`);
