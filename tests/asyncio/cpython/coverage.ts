/** `node tests/asyncio/cpython/coverage.ts`: how many of CPython's own tests are answered here, file by file. */
import { existsSync, readFileSync } from "node:fs";
import { namesOfTests } from "./names.ts";
import { totals } from "./totals.ts";

let answered = 0;
let all = 0;
for (const [file, { total, rest }] of Object.entries(totals)) {
  const program = new URL(`./programs/${file.replace(/\.py$/, ".ts")}`, import.meta.url);
  const covered = existsSync(program) ? namesOfTests(readFileSync(program, "utf8")).length : 0;
  answered += covered;
  all += total;
  console.log(
    `${file.padEnd(28)} ${String(covered).padStart(4)} of about ${String(total).padStart(4)}   rest: ${rest}`,
  );
}
console.log(`${"all".padEnd(28)} ${String(answered).padStart(4)} of about ${String(all).padStart(4)}`);
