/**
 * Stops loops by the clock. Compiled code counts its loop rounds down and asks when they are used up; here they are
 * granted in slices of a few milliseconds, until one turn of the event loop has lasted too long, or the run as a whole has.
 */
import { EndlessLoopError, StopProgram } from "../asyncio/errors.ts";
import { lineAt, placeOfSite, sayPlace } from "../asyncio/places.ts";
import { hooks, state } from "../asyncio/state.ts";
import { TURN_MS } from "./limits.ts";
import { heapLimitError } from "./memory.ts";
import type { Limits } from "./run.ts";

/** The program works, and comes to turns of its loop, but for too long in real time. */
export class RealTimeLimitError extends StopProgram {}

/** The first slice of a turn, in rounds: few, because a round may be heavy. */
export const FIRST_SLICE = 64;
/** Slices double up to this many rounds while they last less than `SHORT_MS`, and halve when they last longer. */
const LARGEST_SLICE = 1 << 20;
const SHORT_MS = 4;

export interface FuelGauge {
  /** More rounds; or throws why the program must stop. `site` is the loop that asks. */
  refuel(site: number): number;
  /** Whether the run as a whole has lasted too long. */
  tooLate(): boolean;
}

export function fuelGauge(limits: Limits, wire: { clock(): number; heapFull?(): boolean }): FuelGauge {
  const started = wire.clock();
  let turnSeen = -1;
  let turnStarted = 0;
  let lastAsked = 0;
  let slice = FIRST_SLICE;
  let rounds = 0;
  /** Stopped for good: a `finally` with a loop in it does not get a second of its own. */
  const stop = (error: StopProgram): never => {
    state.stopped = error;
    throw error;
  };

  return {
    tooLate: () => wire.clock() - started > limits.totalMs,
    refuel(site) {
      if (state.stopped !== null) throw state.stopped;
      const now = wire.clock();
      if (state.tick !== turnSeen) {
        turnSeen = state.tick;
        turnStarted = now;
        slice = FIRST_SLICE;
        rounds = 0;
      } else if (now - lastAsked < SHORT_MS) {
        slice = Math.min(slice * 2, LARGEST_SLICE);
      } else {
        slice = Math.max(slice >> 1, 1);
      }
      lastAsked = now;
      rounds += slice;
      const place = placeOfSite(site);
      const where = `the loop at ${sayPlace(place)} (${lineAt(place)})`;
      hooks.at = site;
      if (wire.heapFull?.() === true) return stop(heapLimitError(where));
      if (now - started > limits.totalMs) {
        return stop(
          new RealTimeLimitError(
            `the program worked for ${limits.totalMs / 1000} s of real time and was stopped in ${where}`,
            "Waiting costs no real time here, so something works very hard. Do less of it.",
          ),
        );
      }
      if (now - turnStarted > TURN_MS || rounds > limits.rounds) {
        return stop(
          new EndlessLoopError(
            `${where} went round and round and never gave control back to the event loop`,
            "If it should end, look at its condition. If it waits for something, await in it: `await asyncio.sleep(0)` lets other tasks run.",
          ),
        );
      }
      return slice;
    },
  };
}
