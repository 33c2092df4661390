/** The matchers for a run: `expect(await run()).toPrint([...])`. */
import type { MatcherState, MatchersObject } from "@vitest/expect";
import { answer, asRun, isTask } from "./matcher.ts";
import { prints, printsAt, type WantedLine } from "./print-matchers.ts";
import { whatTookTime } from "./what-took-time.ts";
import { aside, count, list, place, quote, sameTime, seconds, sentence } from "./wording.ts";

export const runMatchers = {
  toPrint(this: MatcherState, run: unknown, lines: readonly WantedLine[]) {
    return answer(this, prints(asRun("toPrint", run), lines));
  },

  toPrintAt(this: MatcherState, run: unknown, lines: readonly (readonly [number, WantedLine])[]) {
    return answer(this, printsAt(asRun("toPrintAt", run), lines));
  },

  /** Also for a task. */
  toTake(this: MatcherState, received: unknown, wanted: number) {
    const taken = isTask(received) ? received : asRun("toTake", received);
    const took = taken.duration;
    const parts = whatTookTime(taken, 0, Infinity);
    const why = parts === "" ? "Nothing in it waited for time to pass." : `What took time: ${parts}.`;
    return answer(this, {
      holds: took !== null && sameTime(took, wanted),
      no: () => [
        took === null
          ? `It never ended, and should take ${seconds(wanted)}.`
          : `It took ${seconds(took)}, and should take ${seconds(wanted)}. ${why}`,
        taken.blocks[0] ?? taken.awaits.find((wait) => wait.until !== wait.time),
      ],
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
        const { time, until } = block!;
        return [
          `A blocking call on ${place(block!) || "a line of the program"} held the event loop from ${seconds(time)} to ${seconds(until)}: ` +
            "nothing else could run meanwhile. `time.sleep` blocks; `await asyncio.sleep` waits and lets others run.",
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

  toLeaveTasks(this: MatcherState, received: unknown) {
    const run = asRun("toLeaveTasks", received);
    const left = run.main === null ? [] : run.aliveAfter(run.main.name);
    return answer(this, {
      holds: left.length > 0,
      no: () => ["No task was left when main returned."],
      yes: () => [
        `${count(left.length, "task")} had not ended when ${run.main!.coroutine} returned at ${seconds(run.main!.ended ?? 0)}: ` +
          `${list(left.map((task) => `${quote(task.name)} (created on ${place(task) || "an unknown line"})`))}.`,
        left[0],
      ],
    });
  },

  toRunAtOnce(this: MatcherState, received: unknown, wanted: number) {
    const run = asRun("toRunAtOnce", received);
    const most = run.greatestConcurrency;
    return answer(this, {
      holds: most === wanted,
      no: () => [
        `At most ${count(most, "task")} ${most === 1 ? "was" : "were"} under way at once, and it should be ${wanted}.`,
      ],
      yes: () => [`${count(most, "task")} were under way at once.`],
    });
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
          ? `It ended without an error, and should end with ${type}.`
          : `It ended with ${error.type}: ${sentence(error.message)} It should end with ${type}${message === "" ? "" : `: ${String(message)}`}.`,
        error && { ...error.frames.at(-1), time: error.time },
      ],
      yes: () => [`It ended with ${type}.`, { ...error?.frames.at(-1), time: error?.time ?? 0 }],
    });
  },
} satisfies MatchersObject;
