/**
 * A sandbox in a process of its own, the compiler with it. What a thread cannot be made to give up, and what the compiler
 * cannot be made to stop, ends with the process; whoever asked gets an answer all the same, and the next run a fresh process.
 */
import { defaultLimits } from "../limits/limits.ts";
import type { OutputChunk, RunOptions, RunRequest, RunResult, Sandbox } from "../run.ts";
import type { FromProcess, ToProcess } from "./apart-protocol.ts";
import { startProcess, type Process } from "./process.ts";

export interface ApartOptions {
  /** Real seconds for compiling one program. */
  compileSeconds?: number;
}

/** A lesson's largest program takes a tenth of a second, and starting the compiler half of one: plenty on a busy machine. */
const COMPILE_SECONDS = 20;

/** Starting Node and loading the compiler takes less than a second where there is nothing else to do. */
const START_MS = 60_000;

/** Beyond a run's own limits, which the process itself keeps: starting a thread, and handing over a long recording. */
const SPARE_MS = 10_000;

/** Room for two realms of 512 MB with their typed arrays (see `realm.ts` and `limits.ts`), and for the engine itself. */
const BOUNDS = { heapMb: 512, dataMb: 2_500, cpuSeconds: 600 };

export function createSandboxApart({ compileSeconds = COMPILE_SECONDS }: ApartOptions = {}): Sandbox {
  let kept: Process | null = start();
  let last: Promise<unknown> = Promise.resolve();
  let number = 0;

  function start(): Process {
    return startProcess(new URL("./apart-process.ts", import.meta.url), BOUNDS);
  }

  function runNow(request: RunRequest, { signal, onOutput }: RunOptions): Promise<RunResult> {
    const own = ++number;
    if (kept?.alive !== true) kept = start();
    const process = kept;
    const output: OutputChunk[] = [];
    const totalMs = request.limits?.totalMs ?? defaultLimits.totalMs;
    const silenceMs = request.limits?.silenceMs ?? defaultLimits.silenceMs;
    const post = (message: ToProcess) => process.post(message);

    return new Promise((resolve) => {
      let compiled = false;
      let alarm: ReturnType<typeof setTimeout> | undefined;
      const end = (result: RunResult) => {
        clearTimeout(alarm);
        signal?.removeEventListener("abort", abort);
        process.onmessage = null;
        process.onend = null;
        resolve(result);
      };
      /** The process is lost. */
      const lose = (how: string) => {
        process.kill();
        kept = null;
        end(compiled ? killed(how, output) : refused(how, request));
      };
      const wait = (milliseconds: number, how: string) => {
        clearTimeout(alarm);
        alarm = setTimeout(() => lose(how), milliseconds);
      };
      const abort = () => post({ type: "abort", number: own });

      process.onend = lose;
      process.onmessage = (data) => {
        const message = data as FromProcess;
        if (message.number !== own) return;
        switch (message.type) {
          case "begun":
            wait(compileSeconds * 1000, `gave no answer for ${compileSeconds} s`);
            return;
          case "compiled":
            compiled = true;
            wait(totalMs + silenceMs + SPARE_MS, "gave no answer, long past the limits of a run");
            return;
          case "output":
            for (const chunk of message.chunks) {
              output.push(chunk);
              onOutput?.(chunk);
            }
            return;
          case "ended":
            end({ ...message.result, output });
            // A realm that had to be removed may still be inside one endless call of the engine's.
            if (message.result.outcome === "killed") {
              process.kill();
              kept = null;
            }
            return;
          case "failed":
            lose("broke off");
        }
      };
      signal?.addEventListener("abort", abort);
      wait(START_MS, `did not start within ${START_MS / 1000} s`);
      post({ type: "run", number: own, request });
      if (signal?.aborted === true) abort();
    });
  }

  return {
    run(request, options = {}) {
      const run = last.then(() => runNow(request, options));
      last = run;
      return run;
    },
    warm() {
      if (kept?.alive !== true) kept = start();
      kept.post({ type: "warm" } satisfies ToProcess);
      return Promise.resolve();
    },
    dispose() {
      kept?.kill();
      kept = null;
    },
  };
}

const nothing = { sites: [], trace: [], duration: 0, dropped: [] };

/** A compiler that did not come to an end; no line can be named. */
function refused(how: string, { sources, entry }: RunRequest): RunResult {
  const source = sources[entry]?.split("\n", 1)[0] ?? "";
  return {
    ...nothing,
    outcome: "refused",
    output: [],
    error: null,
    diagnostics: [
      {
        code: "compiler-stopped",
        severity: "error",
        file: entry,
        line: 1,
        column: 1,
        length: 1,
        source: source.length > LONGEST_QUOTE ? "" : source,
        message: `This program could not be compiled: the compiler's process ${how}.`,
        help: "A very long line, very deep nesting, or values that double at each step can do that. Take parts of the program away until it compiles.",
      },
    ],
  };
}

const LONGEST_QUOTE = 200;

function killed(how: string, output: OutputChunk[]): RunResult {
  const message = `the process in which the program ran ${how}`;
  const help =
    "What was printed before is kept. Look for one call that asks for very much: a huge list or text.";
  const time = output.at(-1)?.time ?? 0;
  return {
    ...nothing,
    outcome: "killed",
    output,
    diagnostics: [],
    duration: time,
    error: { type: "Killed", message, frames: [], text: `Killed: ${message}\n${help}\n`, help, time },
  };
}
