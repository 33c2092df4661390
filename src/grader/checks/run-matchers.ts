/** The matchers for a run: `expect(await run()).toPrint([...])`. */
import type { MatcherState, MatchersObject } from "@vitest/expect";
import { errorText } from "./call-matchers.ts";
import { answer, asRun, isCall, isTask } from "./matcher.ts";
import { happensInOrder } from "./order-matcher.ts";
import { prints, printsAt, type WantedLine } from "./print-matchers.ts";
import { blockingCall } from "../misconceptions/blocking-call.ts";
import { Evidence } from "../recording/evidence.ts";
import type { Log } from "../recording/read-trace.ts";
import type { RecordedTask } from "../recording/recorded-task.ts";
import type { Recording } from "../recording/recording.ts";
import { whatTookTime } from "./what-took-time.ts";
import { aside, place, quote, sameTime, sentence } from "../wording.ts";
import { counted, list, seconds } from "../measures.ts";

export const runMatchers = {
  toPrint(this: MatcherState, run: unknown, lines: readonly WantedLine[]) {
    return answer(this, prints(asRun("toPrint", run), lines));
  },

  toPrintAt(this: MatcherState, run: unknown, lines: readonly (readonly [number, WantedLine])[]) {
    return answer(this, printsAt(asRun("toPrintAt", run), lines));
  },

  /** Also for a task, and for a call of a driver. */
  toTake(this: MatcherState, received: unknown, wanted: number) {
    const taken = isTask(received) || isCall(received) ? received : asRun("toTake", received);
    const took = taken.duration;
    const parts = whatTookTime(taken, 0, Infinity);
    const why = parts === "" ? "Nothing in it waited for time to pass." : `What took time: ${parts}.`;
    // What raised an error took no longer because of that.
    const raised =
      isCall(received) && received.error !== null
        ? `It ended by raising ${errorText(received.error)}${aside(received.error.at)}. `
        : "";
    return answer(this, {
      holds: took !== null && sameTime(took, wanted),
      no: () => [
        took === null
          ? `It never ended, but should take ${seconds(wanted)}.`
          : `It took ${seconds(took)}, but should take ${seconds(wanted)}. ${raised}${why}`,
        taken.blocks[0] ?? taken.awaits.find((wait) => wait.until !== wait.time),
      ],
      missed: { kind: "duration", call: isCall(received) ? received : null, wanted, took },
      yes: () => [`It took ${seconds(wanted)}. ${why}`],
    });
  },

  toBlock(this: MatcherState, received: unknown) {
    const run = asRun("toBlock", received);
    const block = run.blocks[0];
    return answer(this, {
      holds: block !== undefined,
      no: () => ["No call held the event loop."],
      yes: () => {
        const found = blockingCall.recognise(new Evidence(run));
        if (found !== null) return [found.message, found.at, "why"];
        const { time, until } = block!;
        return [
          `A blocking call on ${place(block!) || "a line of the program"} held the event loop from ${seconds(time)} to ${seconds(until)}, and ` +
            "nothing else could run meanwhile.",
          block,
        ];
      },
    });
  },

  toWarn(this: MatcherState, received: unknown, text: string | RegExp = "") {
    const run = asRun("toWarn", received);
    const warning = run.warnings.find((one) =>
      typeof text === "string" ? one.text.includes(text) : text.test(one.text),
    );
    return answer(this, {
      holds: warning !== undefined,
      no: () => [`No warning said ${text instanceof RegExp ? String(text) : quote(text)}.`],
      yes: () => [
        `There was a warning${aside(warning!)}: ${sentence(`${warning!.category}: ${warning!.text}`)}`,
        warning,
      ],
    });
  },

  toLog(this: MatcherState, received: unknown, level: Log["level"], text: string | RegExp = "") {
    const run = asRun("toLog", received);
    const says = (log: Log) => (typeof text === "string" ? log.text.includes(text) : text.test(log.text));
    const log = run.logs.find((one) => one.level === level && says(one));
    const wanted = `${level}${text === "" ? "" : ` with ${text instanceof RegExp ? String(text) : quote(text)}`}`;
    const others = run.logs.map((one) => `${one.level} ${quote(one.text)}${aside(one)}`);
    return answer(this, {
      holds: log !== undefined,
      no: () => [
        `${wanted} should be logged, but ${others.length === 0 ? "nothing was" : `what was logged is ${list(others)}`}.`,
        run.logs[0],
      ],
      yes: () => [`It was logged${aside(log!)}: ${sentence(`${level}: ${log!.text}`)}`, log],
    });
  },

  /** Also for a call of a driver. */
  toLeaveTasks(this: MatcherState, received: unknown) {
    const [name, ended, left] = isCall(received)
      ? [received.name, received.ended, received.left]
      : leftByMain(asRun("toLeaveTasks", received));
    const call = isCall(received) ? received : null;
    const over = call?.outcome === "raised" ? "raised its error" : "returned";
    return answer(this, {
      holds: left.length > 0,
      missed: { kind: "left", call, tasks: left },
      no: () => [`No task was left when ${name} ${over}.`],
      yes: () => [
        `${counted(left.length, "task")} had not ended when ${name} ${over} at ${seconds(ended ?? 0)}: ` +
          `${list(left.map((task) => `${quote(task.name)} (created on ${place(task) || "an unknown line"})`))}.`,
        left[0],
      ],
    });
  },

  toHappenInOrder(this: MatcherState, received: unknown, wanted: readonly string[]) {
    return answer(this, happensInOrder(received, wanted));
  },

  toFailWith(this: MatcherState, received: unknown, type: string, message: string | RegExp = "") {
    const run = asRun("toFailWith", received);
    const { error } = run;
    const fits =
      error?.type === type &&
      (typeof message === "string" ? error.message.includes(message) : message.test(error.message));
    return answer(this, {
      holds: fits,
      no: () => [
        error === null
          ? `It ended without an error, but should end with ${type}.`
          : `It ended with ${error.type}: ${sentence(error.message)} It should end with ${type}${message === "" ? "" : `: ${String(message)}`}.`,
        error && { ...error.frames.at(-1), time: error.time },
      ],
      yes: () => [`It ended with ${type}.`, { ...error?.frames.at(-1), time: error?.time ?? 0 }],
    });
  },
} satisfies MatchersObject;

function leftByMain(run: Recording): [name: string, ended: number | null, left: RecordedTask[]] {
  return run.main === null
    ? ["main", null, []]
    : [run.main.coroutine, run.main.ended, run.aliveAfter(run.main.name)];
}
