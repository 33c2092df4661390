/**
 * One run, seen from the trusted side: sends the program into a realm, collects what comes out (checked), and ends it
 * when it is too quiet, takes too long, or says what an honest realm would not. Page and Node conduct alike.
 */
import type { TraceEvent } from "../asyncio/trace.ts";
import type { Program, Sources } from "../compiler/program.ts";
import { MOST_CHUNKS } from "./limits/limits.ts";
import type { Batch, FromRealm } from "./protocol.ts";
import type { Death, Realm } from "./realm.ts";
import type { ErrorReport, Limits, OutputChunk, RunOptions, RunOutcome, RunResult, Settings } from "./run.ts";
import { isOutputChunk, isTraceEvent, parseMessage } from "./validate.ts";

/** How often the silence is measured, in milliseconds: a tenth of the usual limit. */
const LOOK_MS = 100;

/** Room for what the realm adds at the end, after it cut the output or the trace off by itself. */
const SPARE_CHUNKS = 10_000;

export interface Orders {
  program: Program;
  /** For a word on the line at which a silent program was last seen. */
  sources: Sources;
  settings: Settings;
  limits: Limits;
}

/**
 * Resolves when the run is over, however it ended; never rejects. The realm is not the caller's any more then. Null: the realm
 * was lost through no fault of the program's, which must begin anew.
 */
export function conduct(realm: Realm, orders: Orders, options: RunOptions): Promise<RunResult | null> {
  const { program, sources, settings, limits } = orders;
  const output: OutputChunk[] = [];
  const trace: TraceEvent[] = [];
  let characters = 0;
  let time = 0;
  let at = 0;
  let quietMs = 0;
  let totalMs = 0;

  return new Promise((resolve) => {
    const letGo = () => {
      clearInterval(watch);
      options.signal?.removeEventListener("abort", abort);
      realm.onmessage = null;
      realm.ondeath = null;
    };
    const end = (
      outcome: RunOutcome,
      error: ErrorReport | null,
      rest?: Pick<RunResult, "duration" | "dropped" | "exitCode">,
    ) => {
      letGo();
      if (rest === undefined) realm.destroy();
      else realm.retire();
      resolve({
        outcome,
        diagnostics: [],
        output,
        error,
        trace,
        sites: program.sites,
        duration: rest?.duration ?? time,
        dropped: rest?.dropped ?? [],
        ...(rest?.exitCode === undefined ? {} : { exitCode: rest.exitCode }),
      });
    };
    const kill = (type: string, message: string, help: string) =>
      end("killed", killReport(type, message, help, time));
    const abort = () => end("aborted", null);

    // Only time in which this side itself ran counts: after a pause of ours, messages may be waiting to be read.
    let looked = performance.now();
    const watch = setInterval(() => {
      const now = performance.now();
      const passed = Math.min(now - looked, 2 * LOOK_MS);
      looked = now;
      quietMs += passed;
      totalMs += passed;
      if (quietMs > limits.silenceMs) {
        kill(
          "Killed",
          `the program gave no sign of life for ${inSeconds(limits.silenceMs)} and was stopped${lastSeen(program, sources, at)}`,
          "This happens when one call never returns: functions that call each other without end, a regular expression that tries everything, or more and more memory. What was printed before is kept.",
        );
      } else if (totalMs > limits.totalMs + limits.silenceMs) {
        kill(
          "Killed",
          `the run took longer than ${inSeconds(limits.totalMs)} of real time${lastSeen(program, sources, at)}`,
          "Waiting costs no real time here, so something must be working very hard. Do less of it.",
        );
      }
    }, LOOK_MS);

    realm.ondeath = (death: Death) => {
      if (death.bystander === true) {
        letGo();
        resolve(null);
      } else if (death.outOfMemory) {
        kill(
          "MemoryError",
          `the program used up its memory${lastSeen(program, sources, at)}`,
          "Something grows without bound: a list, a string, or tasks that are created and never end.",
        );
      } else {
        kill(
          "Killed",
          `the program's realm died: ${death.message}`,
          "Run it again; if this happens again, it is a bug in this course.",
        );
      }
    };
    realm.onmessage = (data) => {
      const message = parseMessage(data);
      if (message === null) {
        distrust("a message that is not in the protocol");
        return;
      }
      quietMs = 0;
      take(message);
    };

    const distrust = (what: string) =>
      kill(
        "Killed",
        `the program's realm sent ${what}`,
        "The program changed something that its own realm needs to report what happens.",
      );

    const take = (message: FromRealm) => {
      switch (message.type) {
        case "batch": {
          takeBatch(message);
          return;
        }
        case "finished": {
          end(message.outcome, message.error, message);
          return;
        }
        case "crashed": {
          kill(
            "Killed",
            `the program's realm failed: ${message.message}`,
            "If the program did not tamper with built-in objects, this is a bug in this course.",
          );
          return;
        }
        case "ready":
        case "pong":
        case "started":
          return;
      }
    };

    const takeBatch = (batch: Batch) => {
      time = Math.max(time, batch.time);
      if (batch.at > 0) ({ at } = batch);
      for (const event of batch.trace) {
        if (!isTraceEvent(event, program.sites)) {
          distrust("a trace that cannot be");
          return;
        }
        if (trace.length >= limits.traceEvents) {
          distrust("more events than it may");
          return;
        }
        trace.push(event);
      }
      for (const chunk of batch.output) {
        if (!isOutputChunk(chunk, program.sites)) {
          distrust("output that cannot be");
          return;
        }
        characters += chunk.text.length;
        // The realm stops at the limit by itself; it may add what Python reports at the end.
        if (
          characters > 2 * limits.outputCharacters + 100_000 ||
          output.length > MOST_CHUNKS + SPARE_CHUNKS
        ) {
          distrust("more output than it may");
          return;
        }
        output.push(chunk);
        options.onOutput?.(chunk);
      }
    };

    if (options.signal?.aborted === true) {
      abort();
      return;
    }
    options.signal?.addEventListener("abort", abort);
    realm.send({ type: "run", program, settings, limits });
  });
}

function inSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}

/** Where the program was last heard of, for a run that cannot say so itself; it may have gone on from there. */
function lastSeen(program: Program, sources: Sources, at: number): string {
  const site = at > 0 ? program.sites[at] : undefined;
  if (site === undefined) return "";
  const line = sources[site.file]?.split("\n")[site.line - 1]?.trim() ?? "";
  const quoted = line === "" || line.length > LONGEST_QUOTE ? "" : `, ${line}`;
  return ` (it was last seen at ${site.file}:${site.line}${quoted})`;
}

const LONGEST_QUOTE = 200;

function killReport(type: string, message: string, help: string, time: number): ErrorReport {
  return { type, message, frames: [], text: `${type}: ${message}\n${help}\n`, help, time };
}
