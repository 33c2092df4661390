/** Every twin prints the same, line by line and at the same virtual times, in CPython 3.14 and here. */
import { describe, expect, test } from "vitest";
import { ours } from "./oracle/ours.ts";
import { comparableFor, recordedOrAsked, recordingOf } from "./oracle/recorded.ts";
import { conformanceTwins } from "./oracle/twins.ts";

for (const [group, twins] of Map.groupBy(conformanceTwins(), (twin) => twin.group)) {
  const recording = recordingOf(group);
  describe(group, () => {
    test.for(twins)("$name prints what CPython prints", async (twin) => {
      const python = await recordedOrAsked(recording, twin);
      expect(comparableFor(await ours(twin.typescript, twin.switches), twin.switches)).toEqual(
        comparableFor(python, twin.switches),
      );
    });
  });
}
