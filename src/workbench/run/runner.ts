/**
 * Run, Check and Stop. One sandbox serves all workbenches of a page. What happens is written into the bench's signals,
 * and nothing here touches the page.
 *
 * A little over what a file should have: a run and a check are one machine of states, and each half asks where the other is.
 */
import { batch } from "@preact/signals";
import type { Sources } from "../../compiler/program.ts";
import { required, type Verdict } from "../../grader/verdict.ts";
import type { OutputChunk, RunResult, Sandbox } from "../../sandbox/run.ts";
import { commandLine, sandboxSettings, type InterpreterSettings } from "../settings/command-line.ts";
import { settings } from "../settings/settings.ts";
import { AT_END, type Bench, type Problem, type Shown } from "../state/bench.ts";
import { inLine } from "./output/drawn.ts";
import { browserTime, createPlayer, type Player, type RealTime } from "./player.ts";
import { piecesOf } from "./output/printed.ts";
import { entryOf, sourcesFor } from "./program.ts";
import { counted, seconds } from "../../grader/measures.ts";

export interface Engine {
  sandbox: Sandbox;
  /** Grades the answer that these texts hold: a program, or another kind of answer. */
  grade: (texts: Sources, options: { signal: AbortSignal }) => Promise<Verdict>;
  /** What drivers import. */
  kit: () => Promise<string>;
  /** Remembers what was checked, and how it came out. */
  judged?: (verdict: Verdict, texts: Sources) => void;
  /** Remembers that the exercise was passed. */
  passed: (slug: string) => void;
}

export interface Runner {
  run(): Promise<void>;
  check(): Promise<void>;
  stop(): void;
  skip(): void;
  /** Puts a run on show, whole. */
  show(shown: Shown): void;
}

/** What the output shows: how the run was started, the chunks so far, and how far the clock is. */
export interface Feed {
  /** Empty where it was started as Python starts by itself. */
  command: readonly string[];
  output: readonly OutputChunk[];
  /** How many of them may be seen. */
  visible: number;
}

export function createRunner(
  bench: Bench,
  engine: Engine,
  feed: (feed: Feed) => void,
  real: RealTime = browserTime,
  interpreter: () => InterpreterSettings = () => settings.value,
): Runner {
  /** Counts what the learner asked for: an answer to an earlier wish is not shown. */
  let wish = 0;
  let stopping = new AbortController();
  let player: Player | null = null;
  /** How the learner's own runs were started. */
  const commands = new WeakMap<RunResult, readonly string[]>();
  const commandOf = ({ result }: Shown) => commands.get(result) ?? [];

  /** Ends whatever goes on, and begins anew. */
  const begin = (doing: "run" | "check") => {
    stopping.abort();
    player?.stop();
    stopping = new AbortController();
    wish += 1;
    batch(() => {
      bench.doing.value = doing;
      bench.phase.value = "working";
      bench.word.value = null;
      bench.problems.value = [];
      bench.lines.value = [];
      bench.clock.value = null;
      bench.announcement.value = doing === "run" ? "Running" : "Checking";
    });
    return wish;
  };

  const finish = (result: RunResult) =>
    batch(() => {
      bench.phase.value = "done";
      bench.clock.value = null;
      bench.moment.value = AT_END;
      bench.lines.value = [];
      bench.problems.value = problemsOf(result);
      bench.announcement.value = ending(result);
    });

  /** A player that lets the output appear, which may still grow. */
  const play = (command: readonly string[], output: readonly OutputChunk[], done: () => void) => {
    let visible = 0;
    feed({ command, output, visible });
    player?.stop();
    player = createPlayer(
      (time) => {
        while (visible < output.length && output[visible]!.time <= time) visible += 1;
        batch(() => {
          feed({ command, output, visible });
          bench.clock.value = time === Infinity ? null : time;
        });
      },
      done,
      real,
      () => settings.value.speed,
    );
    return player;
  };

  const show = (shown: Shown) =>
    batch(() => {
      bench.shown.value = shown;
      bench.moment.value = AT_END;
      bench.clock.value = null;
      bench.scrubbed.value = false;
      feed({ command: commandOf(shown), output: shown.output, visible: shown.output.length });
    });

  return {
    show(shown) {
      // Or what still plays would go on writing its output under this run's name.
      if (bench.phase.value === "playing") player?.skip();
      show(shown);
    },

    async run() {
      const mine = begin("run");
      const texts = bench.texts.value;
      const entry = entryOf(bench);
      const started = interpreter();
      const command = commandLine(started, entry);
      const output: OutputChunk[] = [];
      let whole: RunResult | null = null;
      bench.shown.value = null;
      const playing = play(command, output, () => {
        if (whole) finish(whole);
      });
      const needed = sourcesFor(bench.props, texts, entry, engine.kit);
      let result: RunResult;
      try {
        // A plain program is not kept waiting for a turn of the page's loop.
        const sources = needed instanceof Promise ? await needed : needed;
        if (mine !== wish) return;
        result = await engine.sandbox.run(
          { sources, entry, settings: sandboxSettings(started) },
          {
            signal: stopping.signal,
            onOutput(chunk) {
              if (mine !== wish) return;
              // One by one: a call takes no hundred thousand arguments, and a chunk may have more lines.
              for (const piece of piecesOf(chunk)) output.push(piece);
              playing.start();
            },
          },
        );
      } catch (error) {
        if (mine !== wish) return;
        throw error;
      }
      // Something else was asked for meanwhile, and what is on show is its own.
      if (mine !== wish) return;
      whole = result;
      commands.set(result, command);
      // All of it came already, piece by piece; a sandbox need not tell before the end, though.
      output.length = 0;
      for (const chunk of result.output) for (const piece of piecesOf(chunk)) output.push(piece);
      batch(() => {
        bench.phase.value = "playing";
        bench.shown.value = { by: "run", name: entry, result, output, texts };
        bench.moment.value = -1;
        bench.scrubbed.value = false;
      });
      playing.endAt(result.duration, timesOf(output));
    },

    async check() {
      const mine = begin("check");
      const texts = bench.texts.value;
      let verdict: Verdict;
      try {
        verdict = await engine.grade(texts, { signal: stopping.signal });
      } catch (error) {
        if (mine !== wish) return;
        throw error;
      }
      if (mine !== wish) return;
      for (const { result } of verdict.runs) checked.set(result, texts);
      engine.judged?.(verdict, texts);
      if (verdict.passed) engine.passed(verdict.exercise);
      batch(() => {
        bench.phase.value = "done";
        bench.verdict.value = verdict;
        bench.announcement.value = judgement(verdict);
        const first = verdict.runs[0];
        if (first === undefined) {
          bench.shown.value = null;
        } else {
          show(shownCheck(first));
          bench.problems.value = problemsOf(first.result);
        }
      });
    },

    stop() {
      const at = bench.clock.value;
      wish += 1;
      stopping.abort();
      player?.stop();
      const text = at === null ? "Stopped." : `Stopped at ${at.toFixed(2)} s of program time.`;
      batch(() => {
        bench.phase.value = "done";
        bench.clock.value = null;
        bench.word.value = { tone: "info", text };
        bench.announcement.value = text;
      });
    },

    skip: () => player?.skip(),
  };
}

/** What is wrong with a program is shown so often; the next run tells the rest. */
export const MOST_DIAGNOSTICS = 100;
/** Letters that are read out at once, or stand over the text in the editor. */
const LONGEST_ANNOUNCED = 2_000;

/** When something is printed; never falling. */
function timesOf(output: readonly OutputChunk[]): number[] {
  let latest = 0;
  return output.map(({ time }) => (latest = Math.max(latest, time)));
}

/** The code that was checked, by the runs that the checks asked for. */
const checked = new WeakMap<RunResult, Shown["texts"]>();

/** One of the runs that the checks asked for, to be put on show. */
export function shownCheck({ name, result }: Verdict["runs"][number]): Shown {
  const texts = checked.get(result) ?? {};
  return { by: "check", name, result, output: result.output.flatMap(piecesOf), texts };
}

/** A verdict, as it is announced. */
export function judgement(verdict: Verdict): string {
  const { passed, problem, incomplete } = verdict;
  const checks = required(verdict);
  if (passed)
    return `Passed: ${checks.length === 1 ? "the check holds" : `all ${checks.length} checks hold`}.`;
  if (problem !== null) return inLine(problem, LONGEST_ANNOUNCED);
  if (incomplete === true) return `Not complete yet: ${checks[0]?.message ?? ""}`;
  const failed = checks.filter(({ outcome }) => outcome === "failed");
  const first = failed[0];
  return [
    `Not yet: ${counted(failed.length, "check")} of ${checks.length} failed.`,
    first === undefined ? "" : inLine(`${first.title}: ${first.message}`, LONGEST_ANNOUNCED),
  ].join(" ");
}

/** How a run ended, in a line. */
export function ending({ outcome, duration, error, diagnostics, exitCode }: RunResult): string {
  const after = `after ${seconds(duration)} of program time`;
  switch (outcome) {
    case "finished":
      return exitCode === undefined
        ? `Finished in ${seconds(duration)} of program time`
        : `Exited with code ${exitCode} ${after}`;
    case "failed":
      return `Ended by ${inLine(error?.type ?? "an error")} ${after}`;
    case "stopped":
      return `Stopped by ${inLine(error?.type ?? "a limit")} ${after}`;
    case "killed":
      return "Killed: the program did not respond, and was removed. The next run starts fresh.";
    case "refused":
      return `Not run: ${counted(diagnostics.filter(({ severity }) => severity === "error").length, "problem")} in the code`;
    case "aborted":
      return "Stopped.";
  }
}

/** The lines to mark in the editor: what the compiler says, and where the error that ended the run was raised. */
export function problemsOf({ diagnostics, error }: RunResult): Problem[] {
  const problems: Problem[] = diagnostics
    .slice(0, MOST_DIAGNOSTICS)
    .map(({ file, line, column, length, severity, message, help }) => ({
      file,
      line,
      column,
      length,
      severity,
      message: inLine(help === undefined ? message : `${message}\n${help}`, LONGEST_ANNOUNCED),
    }));
  const frame = error?.frames.at(-1);
  if (error && frame) {
    const rest = frame.source.trimEnd().length - frame.column + 1;
    problems.push({
      file: frame.file,
      line: frame.line,
      column: frame.column,
      length: Math.max(1, rest),
      severity: "error",
      message: inLine(`${error.type}: ${error.message}`, LONGEST_ANNOUNCED),
    });
  }
  return problems;
}
