/** What a variant says is right is what CPython does: a sample of each, with the same values in its Python twin. */
import { afterAll, expect, test } from "vitest";
import { disposeCompiler, ours } from "../../conformance/oracle/ours.ts";
import { comparableFor, recordedOrAsked, recordingOf } from "../../conformance/oracle/recorded.ts";
import { variantTwins } from "../../conformance/oracle/twins.ts";

afterAll(disposeCompiler);

const recording = recordingOf("variants");

test.for(await variantTwins())("$name prints what its Python twin prints in CPython", async (twin) => {
  const python = await recordedOrAsked(recording, twin);
  expect(comparableFor(await ours(twin.typescript), [])).toEqual(comparableFor(python, []));
});
