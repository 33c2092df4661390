/**
 * What recognisers look at: a recording, the analysis of its run, and whose its lines are. The analysis is made once, however
 * many ask.
 */
import { Analysis } from "../../analysis/analysis.ts";
import type { Moment, RecordedWait } from "../../analysis/facts.ts";
import type { Missed } from "./check-failure.ts";
import { siteOf } from "./output.ts";
import type { RecordedTask } from "./recorded-task.ts";
import { filesOf, resultOf, type Recording } from "./recording.ts";
import type { Happened } from "../verdict.ts";

/** An error with its text, wherever it showed. */
export interface Failure extends Moment {
  type: string;
  message: string;
  /** It ended the run. */
  ended: boolean;
}

const analyses = new WeakMap<Recording, Analysis>();

function analysisOf(run: Recording): Analysis {
  let analysis = analyses.get(run);
  if (analysis === undefined) {
    const result = resultOf(run);
    const files = filesOf(run);
    // What is waited for inside a service goes by the call of it.
    const texts = new Map(run.awaits.map(({ seq, text }) => [seq, text]));
    analysis = new Analysis(result, {
      siteOf: (at) => siteOf(result, files, at),
      textOf: (seq) => texts.get(seq),
    });
    analyses.set(run, analysis);
  }
  return analysis;
}

export class Evidence {
  readonly run: Recording;
  readonly analysis: Analysis;
  /** What a failing check compared, where it did: a list that was wanted, and the one that it got. */
  readonly compared: { wanted: unknown; got: unknown } | null;
  /** What it asked about; null of a free run. */
  readonly missed: Missed | null;
  /** A check failed; else the run is looked at by itself, and nothing is known of what was wanted. */
  readonly isGraded: boolean;
  private readonly tasks: ReadonlyMap<number, RecordedTask>;

  constructor(
    run: Recording,
    failed: { compared?: Evidence["compared"]; missed?: Missed | null } | null = null,
  ) {
    this.run = run;
    this.analysis = analysisOf(run);
    this.compared = failed?.compared ?? null;
    this.missed = failed?.missed ?? null;
    this.isGraded = failed !== null;
    this.tasks = new Map(run.tasks.map((task) => [task.task, task]));
  }

  /** True for a place in a file of the learner's, not of an exercise's driver; an unknown place may be. */
  isOwn(at: Happened): boolean {
    return at.file === undefined || filesOf(this.run).isOwn(at.file);
  }

  task(number: number): RecordedTask | undefined {
    return this.tasks.get(number);
  }

  // The analysis, by the shorter way.

  get trace() {
    return this.analysis.trace;
  }
  get waits() {
    return this.analysis.waits;
  }
  get calls() {
    return this.analysis.calls;
  }
  get caught() {
    return this.analysis.caught;
  }
  get primitives() {
    return this.analysis.primitives;
  }
  get blocked() {
    return this.analysis.blocked;
  }
  get logged() {
    return this.analysis.logged;
  }
  get withdrawn() {
    return this.analysis.withdrawn;
  }
  get stuck() {
    return this.analysis.stuck;
  }
  waitsOf(task: number): readonly RecordedWait[] {
    return this.analysis.waitsOf(task);
  }
  caughtBy(call: number) {
    return this.analysis.caughtBy(call);
  }
  siteOf(at: number) {
    return this.analysis.siteOf(at);
  }
  useAt(at: Happened) {
    return this.analysis.useAt(at);
  }
  callAt(at: Happened) {
    return this.analysis.callAt(at);
  }
  callsOnLine(at: Happened, name: RegExp) {
    return this.analysis.callsOnLine(at, name);
  }
}
