/** What a program does must not depend on whether somebody looks on: unobserved, the runtime takes shorter ways. */
import { expect, test } from "vitest";
import { compile, ours } from "./oracle/ours.ts";
import { conformanceTwins } from "./oracle/twins.ts";
import { runUnobserved } from "./oracle/unobserved.ts";

const textOf = (lines: readonly (readonly [number, string])[]): string =>
  lines.map(([, text]) => text).join("\n");

test.for(conformanceTwins())("$group/$name prints the same with and without an observer", async (twin) => {
  const observed = await ours(twin.typescript, twin.switches);
  const program = await compile({ "main.ts": twin.typescript }, "main.ts");
  const { stdout, stderr } = runUnobserved(program, twin.switches);
  expect({ stdout: stdout.trimEnd(), stderr: stderr.trimEnd() }).toEqual({
    stdout: textOf(observed.stdout).trimEnd(),
    stderr: textOf(observed.stderr).trimEnd(),
  });
});
