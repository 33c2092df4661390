/**
 * A run, as checks look at it: what was printed and when, what each task did, what was waited for and where. Built once
 * from a run's result; reading it changes nothing.
 */
import type { ErrorReport, RunOutcome, RunResult } from "../../sandbox/run.ts";
import { CheckFailure } from "./check-failure.ts";
import { ALL, readOutput, textOf, type Files, type Line, type Print } from "./output.ts";
import { readTrace, type Log, type Warning } from "./read-trace.ts";
import type { Await, Block, RecordedTask } from "./recorded-task.ts";
import type { DriverCall, Reported, RecordedService, ServiceCall } from "./reports.ts";
import { greatestConcurrency, overlap } from "./span.ts";
import { quote } from "../wording.ts";
import { list } from "../measures.ts";

const results = new WeakMap<Recording, RunResult>();

/** The run's result as it came back, for what reads the trace itself; checks ask the recording. */
export function resultOf(recording: Recording): RunResult {
  return results.get(recording)!;
}

const owners = new WeakMap<Recording, Files>();

/** Whose the files of a run are. */
export function filesOf(recording: Recording): Files {
  return owners.get(recording)!;
}

/** A recorded run. All times are virtual seconds from its start. */
export class Recording {
  /** Its number among the verdict's runs, from 0. */
  readonly run: number;
  /** What was run: `main.ts`, or the driver's file. */
  readonly entry: string;
  readonly outcome: RunOutcome;
  /** The error that ended it, or null. */
  readonly error: ErrorReport | null;
  /** Virtual seconds from start to end. */
  readonly duration: number;
  /** All that was printed, as a terminal would show it. */
  readonly stdout: string;
  readonly stderr: string;
  /** The printed lines. */
  readonly lines: readonly string[];
  /** The same lines, each with the print that began it. */
  readonly printedLines: readonly Line[];
  /** Each call of `print`, in order. */
  readonly prints: readonly Print[];
  /** Each task, in order of creation. The one that `asyncio.run` makes for `main` is the first. */
  readonly tasks: readonly RecordedTask[];
  /** Each suspension at an `await`, in order. */
  readonly awaits: readonly Await[];
  /** Each time that a blocking call, such as `time.sleep`, held the event loop. */
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
  /** What was logged, by the learner's code or by asyncio itself, in order. */
  readonly logs: readonly Log[];
  /** What the driver awaited with `call(name, work)`, in order. */
  readonly calls: readonly DriverCall[];
  /** What the driver handed over with `report(name, value)`, in order. */
  readonly reports: readonly Reported[];
  /** The calls of all the driver's fake services, in order. */
  readonly serviceCalls: readonly ServiceCall[];
  /** What limits cut off, in words. A recording with gaps is not the whole story. */
  readonly dropped: readonly string[];

  constructor(result: RunResult, run: number, entry: string, files = ALL) {
    results.set(this, result);
    const { prints, lines } = readOutput(result, files);
    const { tasks, awaits, blocks, warnings, logs, reports } = readTrace(result, files);
    this.run = run;
    this.entry = entry;
    owners.set(this, files);
    this.outcome = result.outcome;
    this.error = result.error;
    this.duration = result.duration;
    this.stdout = textOf(result, "stdout");
    this.stderr = textOf(result, "stderr");
    this.lines = lines.map((line) => line.text);
    this.printedLines = lines;
    this.prints = prints;
    this.tasks = tasks;
    this.awaits = awaits;
    this.blocks = blocks;
    this.warnings = warnings;
    this.logs = logs;
    this.calls = reports.calls;
    this.reports = reports.values;
    this.serviceCalls = reports.serviceCalls;
    this.dropped = result.dropped;
  }

  /** The task that `asyncio.run` made, or null if nothing was run. */
  get main(): RecordedTask | null {
    return this.tasks.find((task) => task.createdBy === 0) ?? null;
  }

  /** The tasks that the program created itself, the ones that `asyncio.run` makes left out. */
  get createdTasks(): RecordedTask[] {
    return this.tasks.filter((task) => task.createdBy !== 0);
  }

  /** The first task with this name, or running a function of this name. Fails the check if there is none. */
  task(name: string): RecordedTask {
    const found =
      this.tasks.find((task) => task.name === name) ?? this.tasks.find((task) => task.coroutine === name);
    if (found) return found;
    const others = this.tasks.map((task) => `${quote(task.name)}, which ran ${task.coroutine}`);
    throw new CheckFailure(
      others.length === 0
        ? `Nothing ran as a task: there is no ${quote(name)}, for no coroutine reached asyncio.run.`
        : `No task is named ${quote(name)}, and none ran a function of that name. There were: ${list(others)}.`,
    );
  }

  /** What the driver awaited with `call(name, work)`, the last if there were several. Fails the check if it never came to that. */
  call(name: string): DriverCall {
    const found = this.calls.findLast((call) => call.name === name);
    if (found) return found;
    throw new CheckFailure(`It never came to the call of \`${name}\`.${this.#ended()}`, {
      time: this.duration,
    });
  }

  /** What the driver handed over with `report(name, value)`, the last if there were several. Fails the check if there is none. */
  report(name: string): unknown {
    const found = this.reports.findLast((report) => report.name === name);
    if (found) return found.value;
    throw new CheckFailure(`It never came so far that ${quote(name)} could be reported.${this.#ended()}`, {
      time: this.duration,
    });
  }

  /** How the run used the driver's FakeService of this name; it has no calls if it was never called. */
  service(name: string): RecordedService {
    const calls = this.serviceCalls.filter(({ service }) => service === name);
    return { service: name, called: calls[0]?.called ?? name, calls };
  }

  /** Which call did not come to an end, if one did not: what a driver does next depends on it. */
  #ended(): string {
    const open = this.calls.filter(({ ended }) => ended === null).map((call) => `\`${call.name}\``);
    return open.length === 0 ? "" : ` ${list(open)} never ended.`;
  }

  /** Both tasks, by name, were under way at once. */
  overlapped(one: string, other: string): boolean {
    return overlap(this.task(one), this.task(other));
  }

  /** The greatest number of tasks under way at once, the ones that `asyncio.run` makes left out. */
  get greatestConcurrency(): number {
    return greatestConcurrency(this.createdTasks);
  }

  /** The tasks that were created by then and had not ended, in order of creation. */
  aliveAt(time: number): RecordedTask[] {
    return this.tasks.filter((task) => task.created <= time && (task.ended === null || task.ended > time));
  }

  /** The tasks that were still alive at the moment this one ended, in order of creation. */
  aliveAfter(name: string): RecordedTask[] {
    const end = this.task(name).order.ended;
    if (end === null) return [];
    return this.tasks.filter(
      ({ order }) => order.created < end && (order.ended === null || order.ended > end),
    );
  }
}
