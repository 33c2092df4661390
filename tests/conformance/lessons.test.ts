/** No lesson says what is not so: every listing prints what its Python twin prints in CPython 3.14, or is refused as its twin is. */
import { expect, test } from "vitest";
import { ours, Refused } from "./oracle/ours.ts";
import { comparableFor, isRefused, recordedOrAsked, recordingOf } from "./oracle/recorded.ts";
import { lessonTwins } from "./oracle/twins.ts";

const recording = recordingOf("lessons");

test.for(lessonTwins())("$name prints what its Python twin prints", async (twin) => {
  const python = await recordedOrAsked(recording, twin);
  if (isRefused(python)) {
    await expect(ours(twin.typescript, twin.switches)).rejects.toThrow(Refused);
    return;
  }
  expect(comparableFor(await ours(twin.typescript, twin.switches), twin.switches)).toEqual(
    comparableFor(python, twin.switches),
  );
});
