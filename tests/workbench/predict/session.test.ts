import { expect, test } from "vitest";
import type { RunResult, Sandbox } from "../../../src/sandbox/run.ts";
import { createSession } from "../../../src/workbench/predict/session.ts";
import { createBench } from "../../../src/workbench/state/bench.ts";
import { runFailing, runTwoSleepers } from "../fixtures/runs.ts";
import { testKeep } from "../fixtures/keep.ts";

function setUp() {
  const asked: { answer: (result: RunResult) => void; fail: (error: Error) => void }[] = [];
  const sandbox: Sandbox = {
    run: () => new Promise((answer, fail) => asked.push({ answer, fail })),
    warm: () => Promise.resolve(),
    dispose: () => undefined,
  };
  const bench = createBench(
    {
      id: "a",
      kind: "program",
      title: "A",
      files: [{ path: "main.ts", text: "code" }],
      entry: "main.ts",
    },
    { keep: testKeep(), keeper: () => new Promise(() => undefined), elsewhere: () => undefined },
  );
  const session = createSession({ bench, sandbox, programsOf: (texts) => ({ ...texts }) }, () => undefined);
  const run = (result: RunResult) => {
    bench.shown.value = { by: "run", name: "main.ts", result, output: [], texts: bench.texts.value };
  };
  return { asked, bench, session, run };
}

test("a silent run that breaks says so, and leaves the way to close and try again", async () => {
  const { asked, session } = setUp();
  const gathered = session.gather();
  asked[0]!.fail(new Error("no network"));
  await gathered;
  expect(session.stage.value).toEqual({
    kind: "nothing",
    why: "The lines could not be collected (Error: no network). Check your connection, close this and try again.",
  });
});

test("one that breaks after it was put away says nothing", async () => {
  const { asked, session } = setUp();
  const gathered = session.gather();
  session.dispose();
  asked[0]!.fail(new Error("no network"));
  await gathered;
  expect(session.stage.value).toEqual({ kind: "gathering" });
});

test("lines of an earlier program are not compared with a run of the next, whose lines are on their way", async () => {
  const { asked, bench, session, run } = setUp();
  const first = session.gather();
  asked[0]!.answer(runTwoSleepers());
  await first;
  session.place([0, 1]);
  bench.edit("main.ts", "other code");
  const second = session.gather();
  run(runFailing());
  const meanwhile = session.stage.value.kind;
  asked[1]!.answer(runTwoSleepers());
  await second;
  expect([meanwhile, session.stage.value.kind, session.placed.value.length]).toEqual([
    "gathering",
    "arranging",
    2,
  ]);
});
