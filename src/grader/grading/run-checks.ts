/**
 * Runs an exercise's checks, one after another, in the trusted realm. It knows neither sandbox nor thread: runs are asked
 * for through `ask`.
 */
import type { Diagnostic } from "../../compiler/program.ts";
import type { RunResult } from "../../sandbox/run.ts";
import { CheckFailure, happened } from "../recording/check-failure.ts";
import { LEARNERS_FILE } from "../exercise.ts";
import { type FailedCheck, recognise } from "../misconceptions/recognise.ts";
import { Evidence } from "../recording/evidence.ts";
import { filesOf, Recording } from "../recording/recording.ts";
import { endReasons, startReasons } from "../checks/because.ts";
import { keyOf, type Check, type RunOptions } from "../checks/registry.ts";
import { marksOf } from "./marks.ts";
import type { CheckResult, Happened } from "../verdict.ts";
import { whereabouts } from "../whereabouts/whereabouts.ts";
import { aside, isPlain, pythonValue, sentence } from "../wording.ts";

/** A run as it comes back: its number among the verdict's runs, what was run, and how it went. */
export interface Ran {
  run: number;
  entry: string;
  result: RunResult;
  /** False if a driver's own code was never reached: the learner's program, which it imports, did not let it. */
  began: boolean;
  /** The files that are the learner's own. */
  own: readonly string[];
  /** Files of the program that the learner can read, and not change. */
  given: readonly string[];
}

export interface Realm {
  ask(options: RunOptions): Promise<Ran>;
  /** Before each check. */
  checking(index: number): void;
  /** After each check; with `problem` if it could not be judged. */
  checked(index: number, result: CheckResult, problem: string | null): void;
}

/** The learner's code does not compile: no check can say anything. */
class Refused extends Error {}

/** Gives null, or why grading could not be done. */
export async function runChecks(checks: readonly Check[], realm: Realm): Promise<string | null> {
  const recordings = new Map<string, Promise<{ it: Recording; began: boolean }>>();
  /** Reasons already told, with the check that told them: several checks often fail for one, and the first is where it is read. */
  const told: Told = new Map();
  let problem: string | null = null;

  for (const [index, check] of checks.entries()) {
    realm.checking(index);
    /** The recordings this check looked at, the last one last. */
    const seen: Recording[] = [];
    const run = async (options: RunOptions = {}): Promise<Recording> => {
      const { mayFail = false, ...asked } = options;
      const key = keyOf(options);
      const recording = recordings.get(key) ?? realm.ask(asked).then(record);
      recordings.set(key, recording);
      const { it, began } = await recording;
      seen.push(it);
      if (!began) throw neverBegan(it);
      if (it.outcome === "killed" || (!mayFail && it.outcome !== "finished")) throw stopped(it);
      return it;
    };
    const reasons = startReasons();
    try {
      await check.body({ run });
      realm.checked(index, passed(check), null);
    } catch (error) {
      if (error instanceof Refused) return error.message;
      const fault = faultOf(error);
      const failure = fault === null ? asFailure(error) : new CheckFailure(brokenCheck(check.title, fault));
      problem ??= fault === null ? null : failure.message;
      realm.checked(
        index,
        failed(check, { failure, reasons: fault === null ? reasons : [], ...comparedBy(error) }, seen, told),
        fault && failure.message,
      );
    } finally {
      endReasons();
    }
  }
  return problem;
}

function record({ run, entry, result, began, own, given }: Ran): { it: Recording; began: boolean } {
  if (result.outcome === "refused") throw refusal(result.diagnostics, own);
  const isOwn = (file: string) => own.includes(file);
  const isSeen = (file: string) => isOwn(file) || given.includes(file);
  return { it: new Recording(result, run, entry, { isOwn, isSeen }), began };
}

function refusal(diagnostics: readonly Diagnostic[], files: readonly string[]): Error {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const own = errors.filter(({ file }) => files.includes(file));
  if (own.length > 0) {
    const lines = own.map(
      ({ file, line, column, message, help }) =>
        `${file}:${line}:${column}: ${sentence(message)}${help === undefined ? "" : ` ${sentence(help)}`}`,
    );
    return new Refused(`Nothing was run, for the code does not compile.\n${lines.join("\n")}`);
  }
  const missing = errors.find(({ code }) => code === "missing-export");
  if (missing) {
    const { message, help = "" } = missing;
    const failure = new CheckFailure(`${sentence(message)} ${help}`.trim(), { file: LEARNERS_FILE });
    failure.explainedBy = "recognizer";
    return failure;
  }
  const first = errors[0];
  return new Error(
    first
      ? `${first.file}:${first.line}:${first.column} does not compile: ${first.message}`
      : "the run was refused without a reason",
  );
}

/** A driver imports the learner's program, and that is as far as it came. */
function neverBegan(it: Recording): CheckFailure {
  const { message, at } = stopped(it);
  const failure = new CheckFailure(
    `This check imports your \`${LEARNERS_FILE}\`, to call functions of it; importing runs it, as in Python, and the check never got its turn. ${message}\n` +
      'Let the program run only when it is the program itself: `if (__name__ === "__main__") asyncio.run(main());`',
    at,
  );
  failure.explainedBy = "recognizer";
  return failure;
}

/** In a deadlock's text: a task, and where it stands. */
const STANDS_AT = /^ {2}task .* at (\S+):\d+ \(/;

/** The program ended with an error, and the check asked for one that does not. */
function stopped(it: Recording): CheckFailure {
  const { outcome, error, duration } = it;
  const { isOwn, isSeen } = filesOf(it);
  if (error === null) {
    return new CheckFailure(`The program did not respond, so it was stopped (${outcome}).`, {
      time: duration,
    });
  }
  const frame = error.frames.findLast(({ file }) => isOwn(file));
  const at: Happened = {
    ...(frame && { file: frame.file, line: frame.line, column: frame.column }),
    time: error.time,
  };
  const message = error.message
    .split("\n")
    .filter((line) => isSeen(STANDS_AT.exec(line)?.[1] ?? LEARNERS_FILE))
    .join("\n");
  const type = message === "" ? error.type : `${error.type}: ${message}`;
  const help = error.help === undefined ? "" : ` ${sentence(error.help)}`;
  const failure = new CheckFailure(
    `The program stopped with an error${aside(at)}: ${sentence(type)}${help}`,
    at,
  );
  if (error.help !== undefined) failure.explainedBy = "recognizer";
  return failure;
}

/** What an author must mend; null if the error is a check's honest "no". */
function faultOf(error: unknown): string | null {
  if (error instanceof CheckFailure) return null;
  if (error instanceof Error && (error.name === "AssertionError" || "__vitest_error_context__" in error))
    return null;
  return error instanceof Error ? `${error.name}: ${error.message}` : `it threw ${String(error)}`;
}

/** `expected [ 1 ] to deeply equal [ 2 ]`, with an author's own words before it if there are some. */
const EQUALITY =
  /^(?:(?<what>[\s\S]*?): )?expected (?<got>[\s\S]*) to (?:(?:deeply|strictly) equal|equal|be) (?<wanted>[\s\S]*?)(?: \/\/ Object\.is equality)?$/;

/** Nobody but a machine tells +0 from 0. */
const unsigned = (value: string) => value.replace(/^\+0$/, "0");

/** `[ 'a', 1 ]` of the assertion library. */
const inPythonsLists = (text: string) => text.replaceAll(/\[ ([^[\]]*) \]/g, "[$1]");

function asFailure(error: unknown): CheckFailure {
  if (error instanceof CheckFailure) return error;
  const shown = (which: "actual" | "expected", written: string) => {
    const value = (error as Record<string, unknown>)[which];
    const isKnown = error instanceof Error && which in error && isPlain(value);
    return isKnown ? pythonValue(Object.is(value, -0) ? 0 : value) : inPythonsLists(unsigned(written));
  };
  const text = error instanceof Error ? error.message : String(error);
  const { what, got, wanted } = EQUALITY.exec(text)?.groups ?? {};
  const words =
    got === undefined ||
    wanted === undefined ||
    /^(?:greater|less|close|truthy|falsy|defined|undefined)/.test(wanted)
      ? inPythonsLists(text)
      : `${what === undefined ? "wanted" : `${what}: wanted`} ${shown("expected", wanted)}, but got ${shown("actual", got)}`;
  return new CheckFailure(sentence(words.charAt(0).toUpperCase() + words.slice(1)));
}

/** The values that a check compared, where its error knows them. */
function comparedBy(error: unknown): Pick<FailedCheck, "compared"> {
  if (error instanceof CheckFailure) return error.compared === null ? {} : { compared: error.compared };
  if (!(error instanceof Error) || !("actual" in error) || !("expected" in error)) return {};
  return { compared: { wanted: error.expected, got: error.actual } };
}

function brokenCheck(title: string, fault: string): string {
  return `The check "${title}" is broken, which is no fault of your code. It threw ${sentence(fault)}`;
}

function passed(check: Check): CheckResult {
  return { title: check.title, outcome: "passed", message: "", at: null, run: null, ...marksOf(check) };
}

/** What was said of why checks failed, and the title of the check that said it. */
type Told = Map<string, string>;

/** A reason that an earlier check gave is not read twice. */
function once(told: Told, words: string): string {
  const title = told.get(words);
  return title === undefined ? words : `The reason is the same as in "${title}".`;
}

/** A check's "no", what the check's author says of it, and what it compared. */
interface Failed extends Pick<FailedCheck, "compared"> {
  failure: CheckFailure;
  reasons: readonly string[];
}

function failed(
  check: Check,
  { failure, reasons, compared }: Failed,
  seen: readonly Recording[],
  told: Told,
): CheckResult {
  const { message, at } = failure;
  const last = seen.at(-1);
  const asked = { message, missed: failure.missed, ...(compared && { compared }) };
  const causes = last ? recognise(last, {}, asked) : [];
  // An author knows this very answer: what a run shows in general stands back, for two pieces of advice may not agree.
  const untold = reasons.length > 0 ? [] : causes.filter((cause) => !told.has(cause.message));
  const marks = marksOf(check);
  const isExplained = reasons.length > 0 || causes.length > 0;
  const place = last && !isExplained ? whereabouts(new Evidence(last, asked), failure) : null;
  const why = [...new Set([...reasons, ...(place === null ? [] : [place.message])])];
  const whyOnce = [...new Set(why.map((words) => once(told, words)))];
  // What a hidden check says is kept back, and what is for later is read last: another one says it then.
  if (!marks.hidden && !marks.later) {
    for (const words of [...why, ...causes.map((cause) => cause.message)]) {
      if (!told.has(words)) told.set(words, check.title);
    }
  }
  const explainedBy =
    reasons.length > 0 ? "author" : untold.length > 0 || place !== null ? "recognizer" : failure.explainedBy;
  return {
    title: check.title,
    outcome: "failed",
    message: [message, ...whyOnce, ...untold.map((cause) => cause.message)].join("\n"),
    // A place in the code says more than a moment alone.
    at: at?.line === undefined && (causes[0] ?? place) ? happened((causes[0] ?? place)!.at) : at,
    run: last?.run ?? null,
    ...marks,
    ...(explainedBy && { explainedBy }),
    ...(untold.length > 0 && { recognitions: untold }),
  };
}
