/** A learner's file beside a driver, run as a check would run it; and what is added to the words of the check that fails. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromDriversStart, programOf } from "../../src/grader/grading/driver.ts";
import { CheckFailure } from "../../src/grader/recording/check-failure.ts";
import { Evidence } from "../../src/grader/recording/evidence.ts";
import { Recording } from "../../src/grader/recording/recording.ts";
import { whereabouts } from "../../src/grader/whereabouts/whereabouts.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";

const kit = readFileSync(join(import.meta.dirname, "../../exercises", "driver.ts"), "utf8");
const sandbox = createNodeSandbox();
export const disposeSandbox = () => sandbox.dispose();

const isMain = (file: string) => file === "main.ts";
const MAIN = { isOwn: isMain, isSeen: isMain };

/** A learner's file, whose first line imports asyncio, beside a driver's `main`; and what is added to the words of a check. */
export async function added(
  learner: string,
  main: string,
  check: (it: Recording) => void,
): Promise<string | null> {
  const driver = `import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import * as learner from "./main";
async function main() {
  const fails = new FakeService("fetch", { delay: 1, error: new ConnectionError("reset") }).call;
  const works = new FakeService("fetch", { delay: 1, answer: "page" }).call;
${main}
}
asyncio.run(main());`;
  const exercise = { slug: "sample", drivers: { drive: driver }, kit };
  const program = programOf(exercise, { "main.ts": `import asyncio from "asyncio";\n${learner}` }, "drive");
  const result = await sandbox.run(program);
  if (result.outcome === "refused") throw new Error(JSON.stringify(result.diagnostics));
  const run = new Recording(fromDriversStart(result, program.entry).result, 0, program.entry, MAIN);
  try {
    check(run);
  } catch (error) {
    const failure = error instanceof CheckFailure ? error : null;
    const {
      message,
      expected: wanted,
      actual: got,
    } = error as Error & { expected?: unknown; actual?: unknown };
    const failed = failure ?? { compared: { wanted, got } };
    return whereabouts(new Evidence(run, failed), { message, at: failure?.at ?? null })?.message ?? null;
  }
  throw new Error("the check did not fail");
}
