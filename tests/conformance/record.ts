/**
 * Records what CPython does with every twin and every lesson's program: `node tests/conformance/record.ts`. Only what is
 * stale is run; `--all` runs everything again. Transcripts of programs that are gone are dropped.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpython } from "./oracle/cpython.ts";
import { fileOf, hashOf, recordingOf, toEntry, type Recording } from "./oracle/recorded.ts";
import { conformanceTwins, lessonTwins } from "./oracle/twins.ts";

const all = process.argv.includes("--all");
let asked = 0;
const twins = [...conformanceTwins(), ...lessonTwins()];
for (const [group, members] of Map.groupBy(twins, (twin) => twin.group)) {
  const before = recordingOf(group);
  const after: Recording = {};
  for (const { name, python, switches } of members) {
    const hash = hashOf(python, switches);
    const known = before[name];
    if (known?.hash === hash && !all) {
      after[name] = known;
    } else {
      after[name] = toEntry(await cpython(python, switches), hash);
      asked += 1;
    }
  }
  mkdirSync(new URL(".", fileOf(group)), { recursive: true });
  writeFileSync(fileOf(group), `${JSON.stringify(after, null, 1)}\n`);
}
console.log(`${twins.length} programs, ${asked} of them run by CPython now, the others as recorded.`);
