import { expect, test } from "vitest";
import type { Verdict } from "../../src/grader/verdict.ts";
import type { RunOptions, RunRequest, RunResult, Sandbox } from "../../src/sandbox/run.ts";
import { createRunner, ending, problemsOf, shownCheck, type Feed } from "../../src/workbench/run/runner.ts";
import { defaults, type WorkbenchSettings } from "../../src/workbench/settings/settings.ts";
import { createBench } from "../../src/workbench/state/bench.ts";
import { refused, runFailing, runTwoSleepers } from "./fixtures/runs.ts";

/** A sandbox whose runs end when the test says so, and a clock turned by hand. */
function setUp(verdict?: Verdict) {
  const asked: { request: RunRequest; options: RunOptions; answer: (result: RunResult) => void }[] = [];
  const sandbox: Sandbox = {
    run: (request, options = {}) => new Promise((answer) => asked.push({ request, options, answer })),
    warm: () => Promise.resolve(),
    dispose: () => undefined,
  };
  const bench = createBench(
    {
      id: "x",
      kind: "exercise",
      title: "X",
      files: [{ path: "main.ts", text: "code" }],
      entry: "main.ts",
      exercise: { slug: "x", hints: 0 },
    },
    { keep: { read: () => ({ ok: true, text: null }), write: () => ({ ok: true }), keys: () => [] } },
  );
  let feed: Feed = { command: [], output: [], visible: 0 };
  let now = 0;
  let next: (() => void) | null = null;
  const passed: string[] = [];
  const interpreter: WorkbenchSettings = { ...defaults };
  const runner = createRunner(
    bench,
    {
      sandbox,
      grade: () => Promise.resolve(verdict!),
      kit: () => Promise.resolve("kit"),
      passed: (slug) => passed.push(slug),
    },
    (given) => (feed = given),
    {
      now: () => now,
      nextFrame(callback) {
        next = callback;
        return () => (next = null);
      },
    },
    () => ({ ...interpreter }),
  );
  return {
    asked,
    bench,
    runner,
    passed,
    interpreter,
    command: () => feed.command,
    seen: () => feed.output.slice(0, feed.visible).map(({ text }) => text.trimEnd()),
    pass: (seconds: number) => {
      now += seconds * 1000;
      const callback = next;
      next = null;
      callback?.();
    },
  };
}

/** Lets promises that are already settled run on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test("output appears when the program would have printed it", async () => {
  const { asked, bench, runner, seen, pass } = setUp();
  void runner.run();
  expect(bench.phase.value).toBe("working");
  asked[0]!.answer(runTwoSleepers());
  await settle();
  const log = [[bench.phase.value, ...seen()]];
  for (const seconds of [0.5, 0.6, 0.5, 0.5]) {
    pass(seconds);
    log.push([bench.phase.value, ...seen()]);
  }
  expect(log).toEqual([
    ["playing", "go"],
    ["playing", "go"],
    ["playing", "go", "hello"],
    ["playing", "go", "hello"],
    ["done", "go", "hello", "world", "done"],
  ]);
  expect(bench.announcement.value).toBe("Finished in 2.00 s of program time");
});

test("skipping shows the rest at once", async () => {
  const { asked, bench, runner, seen } = setUp();
  void runner.run();
  asked[0]!.answer(runTwoSleepers());
  await settle();
  runner.skip();
  expect([bench.phase.value, ...seen()]).toEqual(["done", "go", "hello", "world", "done"]);
});

test("what is printed before the run is over is shown before it is over", () => {
  const { asked, bench, runner, seen, pass } = setUp();
  void runner.run();
  asked[0]!.options.onOutput?.({ stream: "stdout", text: "early\n", time: 0, task: 1, at: 0 });
  const { output } = runTwoSleepers();
  asked[0]!.options.onOutput?.(output[1]!);
  expect([bench.phase.value, ...seen()]).toEqual(["working", "early"]);
  pass(1);
  expect([bench.phase.value, ...seen()]).toEqual(["working", "early", "hello"]);
});

test("a second Run cancels the first, whose answer is not shown", async () => {
  const { asked, bench, runner, seen } = setUp();
  void runner.run();
  void runner.run();
  expect(asked[0]!.options.signal?.aborted).toBe(true);
  asked[0]!.answer(runFailing());
  await settle();
  expect([bench.phase.value, ...seen()]).toEqual(["working"]);
  asked[1]!.answer(runTwoSleepers());
  await settle();
  expect(bench.shown.value?.result.outcome).toBe("finished");
});

test("stop ends a run that works, and one that plays says at which time", async () => {
  const { asked, bench, runner, pass } = setUp();
  void runner.run();
  runner.stop();
  expect([asked[0]!.options.signal?.aborted, bench.phase.value, bench.word.value?.text]).toEqual([
    true,
    "done",
    "Stopped.",
  ]);
  void runner.run();
  asked[1]!.answer(runTwoSleepers());
  await settle();
  pass(1.25);
  runner.stop();
  expect(bench.word.value?.text).toBe("Stopped at 1.25 s of program time.");
});

test("a passed exercise is remembered, and its verdict announced", async () => {
  const verdict: Verdict = {
    exercise: "x",
    passed: true,
    problem: null,
    checks: [{ title: "t", outcome: "passed", message: "", at: null, run: 0 }],
    runs: [{ name: "main", result: runTwoSleepers() }],
  };
  const { bench, runner, passed, seen } = setUp(verdict);
  await runner.check();
  expect([passed, bench.announcement.value]).toEqual([["x"], "Passed: the check holds."]);
  expect(seen()).toEqual(["go", "hello", "world", "done"]);
});

test("a failed check is announced with what happened instead", async () => {
  const verdict: Verdict = {
    exercise: "x",
    passed: false,
    problem: null,
    checks: [
      { title: "waits", outcome: "failed", message: "It did not wait.", at: null, run: null },
      { title: "ends", outcome: "skipped", message: "", at: null, run: null },
    ],
    runs: [],
  };
  const { bench, runner, passed } = setUp(verdict);
  await runner.check();
  expect([passed, bench.announcement.value]).toEqual([
    [],
    "Not yet: 1 check of 2 failed. waits: It did not wait.",
  ]);
});

test("every way to end has its line", () => {
  const base = runTwoSleepers();
  const outcomes = ["finished", "failed", "stopped", "killed", "refused", "aborted"] as const;
  expect(
    outcomes.map((outcome) => ending({ ...(outcome === "refused" ? refused() : base), outcome })),
  ).toEqual([
    "Finished in 2.00 s of program time",
    "Ended by an error after 2.00 s of program time",
    "Stopped by a limit after 2.00 s of program time",
    "Killed: the program did not respond, and was removed. The next run starts fresh.",
    "Not run: 1 problem in the code",
    "Stopped.",
  ]);
});

test("the editor is told where the error was raised, and what the compiler said", () => {
  expect(problemsOf(runFailing())).toEqual([
    {
      file: "main.ts",
      line: 5,
      column: 3,
      length: 37,
      severity: "error",
      message: "ValueError: no such word",
    },
  ]);
  expect(problemsOf(refused())[0]).toMatchObject({ line: 2, column: 18, length: 6, severity: "error" });
});

test("the learner's settings are those of a run, and its first line says so; the next run is started as is then set", async () => {
  const { asked, bench, runner, command, interpreter } = setUp();
  void runner.run();
  Object.assign(interpreter, { debug: true, allWarnings: true, logLevel: "DEBUG" });
  void runner.run();
  const log = [command()];
  asked[1]!.answer(runTwoSleepers());
  await settle();
  runner.skip();
  Object.assign(interpreter, defaults);
  log.push(command());
  void runner.run();
  log.push(command());
  const said = [
    "PYTHONASYNCIODEBUG=1 python -W default main.ts",
    "logging.basicConfig(level=logging.DEBUG)  # before line 1",
  ];
  expect(log).toEqual([said, said, []]);
  const plain = { debug: false, devMode: false, allWarnings: false };
  expect(asked.map(({ request }) => request.settings)).toEqual([
    plain,
    { debug: true, devMode: false, allWarnings: true, logLevel: "DEBUG" },
    plain,
  ]);
  expect(bench.doing.value).toBe("run");
});

const twoSleepersChecked = (): Verdict => ({
  exercise: "x",
  passed: false,
  checks: [{ title: "t", outcome: "failed", message: "no", at: null, run: 0 }],
  runs: [{ name: "a check", result: runTwoSleepers() }],
  problem: null,
});

test("a check's run that is looked at while a later run plays stays on show, and the later run is over", async () => {
  const given = twoSleepersChecked();
  const { asked, bench, runner, seen, pass } = setUp(given);
  await runner.check();
  void runner.run();
  asked[0]!.answer(runFailing());
  await settle();
  const log: unknown[] = [bench.phase.value];
  runner.show(shownCheck(given.runs[0]!));
  const printed = seen();
  runner.skip();
  pass(60);
  log.push(bench.phase.value, bench.shown.value?.by, seen());
  expect(log).toEqual(["playing", "done", "check", printed]);
});

test("a check's run is of the code that was checked, whatever ran since", async () => {
  const given = twoSleepersChecked();
  const { asked, bench, runner } = setUp(given);
  await runner.check();
  bench.edit("main.ts", "other code");
  void runner.run();
  asked[0]!.answer(runFailing());
  await settle();
  runner.show(shownCheck(given.runs[0]!));
  expect([bench.shown.value?.texts, bench.stale.value]).toEqual([{ "main.ts": "code" }, true]);
});

test("a run that breaks after something else was asked for is told to nobody", async () => {
  const { asked, bench, runner } = setUp();
  const first = runner.run();
  const second = runner.run();
  asked[0]!.answer(Promise.reject(new Error("lost")) as never);
  await first;
  expect(bench.phase.value).toBe("working");
  asked[1]!.answer(Promise.reject(new Error("lost, too")) as never);
  await expect(second).rejects.toThrow("lost, too");
});
