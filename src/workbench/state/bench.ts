/**
 * The state of one workbench, in signals: what the shell (there at once) and the live parts (loaded on intent) share. It
 * knows nothing of Monaco, the sandbox or the timeline; they write here and the views follow.
 */
import { computed, effect, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { OutputChunk, RunResult } from "../../sandbox/run.ts";
import type { Recognition, Verdict } from "../../grader/verdict.ts";
import { answerFile } from "../../grader/format/answers.ts";
import { EXERCISE_LINES } from "../code/metrics.ts";
import { late } from "../late.ts";
import type { WorkbenchFile, WorkbenchProps } from "../props.ts";
import type { Texts } from "./drafts.ts";
import { openingHere } from "./opening.ts";
import { browserKeep, type ListedKeep } from "./storage.ts";
import { onElsewhere, TAB } from "./tabs.ts";
import { createWork, type Keeper, type Work } from "./work.ts";

/**
 * `working`: the program is compiled and runs, or the checks do; nothing to show yet. `playing`: the run is over and is
 * shown as it would have appeared, on the clock of the program. `done`: all of it is shown.
 */
export type Phase = "idle" | "working" | "playing" | "done";

/** A run on show: the learner's own, or one that the checks asked for. */
export interface Shown {
  by: "run" | "check";
  name: string;
  result: RunResult;
  /** The output in pieces; see `run/output/printed.ts`. */
  output: readonly OutputChunk[];
  /** The files as they were; lines of the run are lines of these. */
  texts: Readonly<Record<string, string>>;
}

/** A line that the timeline or a problem points at. */
export interface LineMark {
  file: string;
  line: number;
  state: "running" | "ready" | "waiting";
  /** The tasks there, for people. */
  label: string;
}

export interface Problem {
  file: string;
  line: number;
  column: number;
  length: number;
  severity: "error" | "warning";
  message: string;
}

/** Whatever shows a file's text now: the plain text area, or Monaco. */
export interface Surface {
  /** Puts the caret there, in view, with the focus. */
  goTo(line: number, column: number): void;
  /** Replaces the text, undoably where the surface can. */
  replace(text: string): void;
}

/** What comes on intent; see `live.ts`. */
export interface Live {
  run(): Promise<void>;
  check(): Promise<void>;
  stop(): void;
}

export interface Bench extends Work {
  readonly props: WorkbenchProps;
  /** The file or twin on show: a path, or `PYTHON`. */
  readonly tab: Signal<string>;
  readonly phase: Signal<Phase>;
  readonly doing: Signal<"run" | "check">;
  /** How the last action ended where there is nothing else to show: it was stopped, or our own code failed. */
  readonly word: Signal<{ tone: "info" | "error"; text: string } | null>;
  readonly shown: Signal<Shown | null>;
  readonly verdict: Signal<Verdict | null>;
  /** What the learner's own run shows of classic misconceptions; empty until it is over. */
  readonly recognised: Signal<readonly Recognition[]>;
  readonly hints: Signal<number>;
  /** The event at which the learner looks, a number in the timeline's model; -1 before the first. */
  readonly moment: Signal<number>;
  /** Virtual time while it plays; null when it does not. */
  readonly clock: Signal<number | null>;
  /** The learner moved the timeline: output after the moment is dimmed. */
  readonly scrubbed: Signal<boolean>;
  readonly lines: Signal<readonly LineMark[]>;
  readonly problems: Signal<readonly Problem[]>;
  /** The line of which the learner asks when it ran, by a click beside it; the timeline answers. */
  readonly asked: Signal<{ file: string; line: number } | null>;
  /** False while running would give away what is to be predicted or chosen, and where there is nothing to run. */
  readonly mayRun: ReadonlySignal<boolean>;
  /** There is something to be judged: code, or an answer that was begun. Check waits for it. */
  readonly answered: ReadonlySignal<boolean>;
  /** The learner looked at what is to be predicted before predicting it right; see `look`. */
  readonly looked: Signal<boolean>;
  /** The run that a prediction was checked by is not shown yet: it is the answer to the next try. */
  readonly keptBack: ReadonlySignal<boolean>;
  /** The code is no longer what was run. */
  readonly stale: ReadonlySignal<boolean>;
  /** Read to screen readers when it changes. */
  readonly announcement: Signal<string>;
  readonly surfaces: Map<string, Surface>;
  /** The code is never shown lower than so many lines. */
  readonly leastLines: number;
  goTo(place: { file: string; line: number; column?: number }): void;
  /** Called before a run is shown: a prediction that is right afterwards was not one. */
  look(): void;
}

export const PYTHON = "python";

/** Runs; an answer that is no program is kept beside it. */
const isProgram = (path: string) => path.endsWith(".ts");

/** The programs among the texts: what a run or the checks are given. */
export const programsOf = (texts: Texts): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([path]) => isProgram(path)));

/** A moment after all others; whoever holds the timeline makes it the last event. */
export const AT_END = Infinity;

/** The workbench that was used last in this page: its parts are the page's landmarks; two of one name would be none. */
export const lastUsed = signal("");

interface Surroundings {
  keep?: ListedKeep;
  tab?: string;
  now?: () => number;
  keeper?: (bench: Bench) => Promise<Keeper>;
  elsewhere?: typeof onElsewhere;
  takeOver?: (id: string, files: readonly WorkbenchFile[], keep: ListedKeep) => Promise<Texts>;
  opening?: typeof openingHere;
}

const loadKeeper = async (bench: Bench) => {
  const { keepHistory } = await late(() => import("../history/keeper.ts"));
  return keepHistory(bench, browserKeep);
};

const takeOverOld: NonNullable<Surroundings["takeOver"]> = async (...given) =>
  (await late(() => import("../history/old-draft.ts"))).takeOverOldDraft(...given);

export function createBench(
  given: WorkbenchProps,
  {
    keep = browserKeep,
    tab: ownTab = TAB,
    now = Date.now,
    keeper = loadKeeper,
    elsewhere = onElsewhere,
    takeOver = takeOverOld,
    opening = openingHere,
  }: Surroundings = {},
): Bench {
  // An empty last line is a habit of files; on a page it is a gap.
  const props = { ...given, files: given.files.map((file) => ({ ...file, text: file.text.trimEnd() })) };
  const tab = signal(props.files.find(({ path }) => path === props.entry)?.path ?? props.files[0]!.path);
  const phase = signal<Phase>("idle");
  const shown = signal<Shown | null>(null);
  const lines = signal<readonly LineMark[]>([]);
  const problems = signal<readonly Problem[]>([]);
  const surfaces = new Map<string, Surface>();
  const verdict = signal<Verdict | null>(null);
  const looked = signal(false);
  const answer = props.exercise?.answer?.kind;
  const keptBack = computed(() => answer === "predict" && verdict.value?.passed === false && !looked.value);

  const work = createWork({
    id: props.id,
    files: props.files,
    keep,
    tab: ownTab,
    now,
    elsewhere,
    wake: () => keeper(bench),
    opening,
    takeOver: (files) => takeOver(props.id, files, keep),
    replaced(texts) {
      for (const [path, text] of Object.entries(texts)) surfaces.get(path)?.replace(text);
      problems.value = [];
    },
    edited(path) {
      lines.value = [];
      problems.value = problems.value.filter(({ file }) => file !== path);
    },
  });
  const { texts } = work;

  const bench: Bench = {
    ...work,
    props,
    tab,
    shown,
    lines,
    problems,
    surfaces,
    leastLines: props.kind === "exercise" && answer === undefined ? EXERCISE_LINES : 1,
    phase,
    doing: signal("run"),
    word: signal(null),
    verdict,
    recognised: signal<readonly Recognition[]>([]),
    mayRun: computed(
      () =>
        props.entry !== "" &&
        (answer === undefined || answer === "order" || (verdict.value !== null && !keptBack.value)),
    ),
    answered: computed(() => {
      if (answer === undefined) return true;
      const path = answerFile[answer];
      const start = props.files.find((file) => file.path === path)?.text ?? "";
      return (texts.value[path] ?? "").trimEnd() !== start;
    }),
    looked,
    keptBack,
    hints: signal(0),
    moment: signal(-1),
    clock: signal(null),
    scrubbed: signal(false),
    asked: signal(null),
    stale: computed(
      () =>
        shown.value !== null &&
        Object.entries(shown.value.texts).some(([path, text]) => (texts.value[path] ?? text) !== text),
    ),
    announcement: signal(""),

    open() {
      work.open();
      effect(() => {
        if (phase.value !== "idle") work.wake();
      });
    },

    goTo({ file, line, column = 1 }) {
      if (!(file in texts.value)) return;
      tab.value = file;
      // The tab's panel must be on show before it can take the focus.
      requestAnimationFrame(() => surfaces.get(file)?.goTo(line, column));
    },

    look() {
      if (answer === "predict" && verdict.value?.passed !== true) looked.value = true;
    },
  };
  return bench;
}
