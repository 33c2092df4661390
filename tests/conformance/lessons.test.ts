/** No lesson says what is not so: every listing prints what its Python twin prints in CPython 3.14. */
import { expect, test } from "vitest";
import { ours } from "./oracle/ours.ts";
import { recordedOrAsked, recordingOf } from "./oracle/recorded.ts";
import { comparable } from "./oracle/transcript.ts";
import { lessonTwins } from "./oracle/twins.ts";

const recording = recordingOf("lessons");

test.for(lessonTwins())("$name prints what its Python twin prints", async (twin) => {
  const python = await recordedOrAsked(recording, twin.name, twin.python, twin.switches);
  expect(comparable(await ours(twin.typescript, twin.switches))).toEqual(comparable(python));
});
