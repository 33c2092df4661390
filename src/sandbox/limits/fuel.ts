/**
 * Stops loops by the clock. Compiled code counts its loop rounds down and asks when they are used up; here they are
 * granted in slices of a few milliseconds, until one turn of the event loop has lasted too long, or the run as a whole has.
 */
import { EndlessLoopError, StopProgram } from "../../asyncio/python/errors.ts";
import { lineAt, placeOfSite, sayPlace } from "../../asyncio/process/places.ts";
import { hooks, state } from "../../asyncio/process/state.ts";
import { stopProgram } from "./stop.ts";
import { LONGEST_TURN_MS, MANY_ROUNDS, SLOW_TURN_MS, TURN_MS } from "./limits.ts";
import { heapLimitError } from "./memory/limit.ts";
import type { Wire } from "../execute.ts";
import type { Limits } from "../run.ts";

/** The program works, and comes to turns of its loop, but for too long in real time. */
class RealTimeLimitError extends StopProgram {}

/** The first slice of a turn, in rounds: few, because a round may be heavy. A program starts with none, and so tells of its first loop. */
const FIRST_SLICE = 64;
/** Slices double up to this many rounds while they last less than `SHORT_MS`, and halve when they last longer. */
const LARGEST_SLICE = 1 << 20;
const SHORT_MS = 4;
/** Asking how full the heap is costs tens of microseconds. */
const HEAP_MS = 20;

export interface FuelGauge {
  /** More rounds; or throws why the program must stop. `site` is the loop that asks, or a call in the function that does. */
  refuel(site: number): number;
  /** Whether the next loop round must be the last, whichever loop it is in. */
  overdue(): boolean;
}

export type Gauges = Pick<Wire, "clock" | "work" | "heapFull">;

/** `isLoop` tells a loop's site from that of a call. */
export function fuelGauge(
  limits: Limits,
  wire: Gauges,
  isLoop: (site: number) => boolean = () => true,
): FuelGauge {
  const work = wire.work === undefined ? () => wire.clock() : () => wire.work!();
  const started = wire.clock();
  let heapAsked = started;
  let heapFull = false;
  /** The turn of the loop in which fuel was last asked for. */
  const turn = { tick: -1, started: 0, work: 0, asked: 0, rounds: 0, slice: FIRST_SLICE };

  const late = () => wire.clock() - started > limits.totalMs;

  const full = () => {
    const now = wire.clock();
    if (!heapFull && now - heapAsked >= HEAP_MS) {
      heapAsked = now;
      heapFull = wire.heapFull?.() === true;
    }
    return heapFull;
  };

  /** Counts the rounds and the time since the turn began; sizes the next slice by how long the last one took. */
  const count = () => {
    const now = work();
    if (state.tick !== turn.tick) {
      Object.assign(turn, {
        tick: state.tick,
        started: wire.clock(),
        work: now,
        rounds: 0,
        slice: FIRST_SLICE,
      });
    } else if (now - turn.asked < SHORT_MS) turn.slice = Math.min(turn.slice * 2, LARGEST_SLICE);
    else turn.slice = Math.max(turn.slice >> 1, 1);
    turn.asked = now;
    turn.rounds += turn.slice;
    return now - turn.work;
  };

  const endless = (worked: number) =>
    (worked > TURN_MS && turn.rounds > MANY_ROUNDS) ||
    worked > SLOW_TURN_MS ||
    wire.clock() - turn.started > LONGEST_TURN_MS ||
    turn.rounds > limits.rounds;

  return {
    overdue: () => late() || full(),
    refuel(site) {
      // Stopped for good: a `finally` with a loop in it does not get a second of its own.
      if (state.stopped !== null) throw state.stopped;
      const worked = count();
      const reason = full()
        ? heapLimitError
        : late()
          ? realTimeLimitError
          : endless(worked)
            ? endlessLoopError
            : null;
      if (reason === null) return turn.slice;
      hooks.at = site;
      const place = placeOfSite(site);
      const what = isLoop(site) ? LOOP : CALLS;
      return stopProgram(reason(what, `${sayPlace(place)} (${lineAt(place)})`, limits));
    },
  };
}

interface Runaway {
  what: string;
  wentOn: string;
  help: string;
}

const LOOP: Runaway = {
  what: "the loop",
  wentOn: "went around and around",
  help: "If it should end, look at its condition. If it waits for something, await in it: `await asyncio.sleep(0)` lets other tasks run. Awaiting what is ready already, such as an event that is set, lets nothing else run.",
};

const CALLS: Runaway = {
  what: "the calls",
  wentOn: "went on and on",
  help: "If a function calls itself there, give it a case in which it does not, and count how often it is called: two calls in each make a thousand at ten levels and a billion at thirty.",
};

function endlessLoopError({ what, wentOn, help }: Runaway, where: string): StopProgram {
  return new EndlessLoopError(
    `${what} at ${where} ${wentOn} and never gave control back to the event loop`,
    help,
  );
}

function realTimeLimitError({ what }: Runaway, where: string, limits: Limits): StopProgram {
  return new RealTimeLimitError(
    `the program worked for ${limits.totalMs / 1000} s of real time and was stopped in ${what} at ${where}`,
    "Waiting costs no real time here, so something works very hard. Do less of it.",
  );
}
