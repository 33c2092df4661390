/**
 * What comes on intent: the sandbox, the grader, and the regions that show what they give. `Workbench` loads this module
 * once a page and attaches it to each workbench that is turned to. The timeline follows by itself, behind what a first Run
 * waits for.
 */
import { computed, effect, signal } from "@preact/signals";
import { exercisePassed } from "../course/progress.ts";
import { loadKit, loadSolution, warm as warmChecks } from "../grader/grading/browser.ts";
import { createBrowserSandbox } from "../sandbox/browser.ts";
import type { Answer } from "./answer/answer.ts";
import { gradeAnswer } from "./check/grade-answer.ts";
import { late, tellMissing } from "./late.ts";
import { createPredictDoor } from "./predict/door.tsx";
import { noteAnswer } from "./asked/kept.ts";
import { createRegions } from "./Regions.tsx";
import { noteCheck, noteLook, readAttempt } from "./results/attempts.ts";
import { recogniseRun } from "./run/recognised.ts";
import { answerIn } from "./run/program.ts";
import { createRunner, type Feed } from "./run/runner.ts";
import type { Bench, Live } from "./state/bench.ts";
import { browserKeep } from "./state/storage.ts";
import type * as Timeline from "./timeline/index.ts";

const sandbox = createBrowserSandbox();

/** The kinds of exercise that the Review page asks again: those that are answered in a minute. */
const COMES_BACK: ReadonlySet<Answer["kind"] | undefined> = new Set(["predict", "choose"]);

/** `failed`: the network did; the next run, or a click, tries again. */
export type TimelineArrival = typeof Timeline | "coming" | "failed";
const arrival = signal<TimelineArrival>("coming");
let fetching: Promise<void> | undefined;

function fetchTimeline(): Promise<void> {
  if (arrival.value === "failed") arrival.value = "coming";
  fetching ??= import("./timeline/index.ts").then(
    (module) => {
      arrival.value = module;
    },
    () => {
      arrival.value = "failed";
      fetching = undefined;
    },
  );
  return fetching;
}

function attach(bench: Bench) {
  const feed = signal<Feed>({ command: [], output: [], visible: 0 });
  const runner = createRunner(
    bench,
    {
      sandbox,
      grade: (texts, options) => gradeAnswer(bench.props, texts, sandbox, options),
      kit: loadKit,
      judged: (verdict, texts) => {
        const answer = answerIn(bench.props, texts);
        const { passed, exercise } = verdict;
        // Checks that could not be loaded may be those of an older version.
        if (verdict.problem !== null) tellMissing(true);
        if (verdict.incomplete === true) return;
        const now = Date.now();
        noteCheck(browserKeep, exercise, { passed, hints: bench.hints.value, answer }, now);
        if (COMES_BACK.has(bench.props.exercise?.answer?.kind))
          noteAnswer(browserKeep, exercise, passed, now);
      },
      passed: exercisePassed,
    },
    (next) => (feed.value = next),
  );
  const { exercise } = bench.props;
  if (exercise !== undefined) {
    if (readAttempt(browserKeep, exercise.slug)?.looked) bench.looked.value = true;
    effect(() => {
      if (bench.looked.value) noteLook(browserKeep, exercise.slug);
    });
  }
  const timeline = computed(() => (typeof arrival.value === "string" ? null : arrival.value));
  const model = computed(() =>
    bench.shown.value === null || timeline.value === null
      ? null
      : timeline.value.createModel(bench.shown.value.result, bench.shown.value.output),
  );
  const times = computed(() => {
    let latest = -Infinity;
    return Float64Array.from(model.value?.trace ?? [], ({ time }) => (latest = Math.max(latest, time)));
  });
  /** While a run plays, the moment follows the clock. */
  effect(() => {
    if (bench.phase.value === "playing" && bench.clock.value !== null && timeline.value !== null) {
      bench.moment.value = timeline.value.eventAtTime({ times: times.value }, bench.clock.value);
    }
  });
  effect(() => {
    if (model.value === null) return;
    const last = model.value.trace.length - 1;
    if (bench.moment.value > last) bench.moment.value = last;
  });
  const printed = computed(() => {
    const now = model.value;
    return now === null || timeline.value === null
      ? null
      : timeline.value.printedUntil(now, bench.moment.value);
  });
  effect(() => {
    const { value: shown } = bench.shown;
    const over = bench.phase.value === "done" && bench.word.value === null;
    if (shown?.by !== "run" || !over) {
      bench.recognised.value = [];
      return;
    }
    void recogniseRun(bench, shown.result).then(
      (found) => {
        if (bench.shown.value === shown) bench.recognised.value = found;
      },
      // The run itself is there; what could be said of it is not.
      () => undefined,
    );
  });
  effect(() => {
    if (bench.shown.value !== null) void fetchTimeline();
  });
  // Booted ahead of the first click; if that fails, the click says so.
  void sandbox
    .warm()
    .catch(() => undefined)
    .then(fetchTimeline);
  if (bench.props.kind === "exercise") warmChecks();
  const bringing = bench.props.files.some(({ brought }) => brought !== undefined)
    ? late(() => import("./brought/bring.ts")).then(({ bringInto }) =>
        bringInto(bench, browserKeep, loadSolution),
      )
    : null;
  const bring = async () => (await bringing)?.bring();
  // Shown once it is there; if it can't be had, the next run says so.
  bring().catch(() => undefined);
  const run = () => (bringing === null ? runner.run() : bring().then(() => runner.run()));
  const check = () => (bringing === null ? runner.check() : bring().then(() => runner.check()));
  const live: Live = { run, check, stop: () => runner.stop() };
  return {
    ...live,
    ...createPredictDoor({ bench, runner, model }, sandbox),
    Regions: createRegions({ runner, feed, model, printed, arrival, fetchTimeline }),
  };
}

export const parts = { attach: (bench: Bench) => Promise.resolve(attach(bench)) };

export type Parts = typeof parts;
