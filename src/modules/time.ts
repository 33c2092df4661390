/**
 * The module "time", on the virtual clock. `sleep` blocks: time passes, and the loop does not turn meanwhile. The
 * calendar is UTC, and the program starts at a fixed whole second, so that every run prints the same.
 */
import { block } from "../asyncio/clock/clock.ts";
import { countable } from "../asyncio/python/arguments.ts";
import { ValueError } from "../asyncio/python/errors.ts";
import { repr, typeName } from "../asyncio/python/repr.ts";
import { state } from "../asyncio/process/state.ts";
import { dateOf, type DateParts, formatTime } from "./calendar.ts";

export { burn } from "../asyncio/clock/clock.ts";

/** Blocks for some seconds. Inside a coroutine it stops everything: use `await asyncio.sleep()` there. */
export function sleep(seconds: number): void {
  if (typeof seconds !== "number") {
    throw new TypeError(`'${typeName(seconds)}' object cannot be interpreted as an integer`);
  }
  countable(seconds);
  if (seconds < 0) throw new ValueError("sleep length must be non-negative");
  block(seconds);
}

/** Seconds since 1970-01-01 00:00:00 UTC. */
export function time(): number {
  return state.epoch + state.now;
}

/** A clock for measuring: seconds since the program's start. */
export function monotonic(): number {
  return state.now;
}

/** A clock for measuring: seconds since the program's start. */
export function perf_counter(): number {
  return state.now;
}

const NANOSECONDS = 1e9;

/** `time()` in whole nanoseconds. */
export function time_ns(): number {
  return Math.round(time() * NANOSECONDS);
}

/** `monotonic()` in whole nanoseconds. */
export function monotonic_ns(): number {
  return Math.round(state.now * NANOSECONDS);
}

/** `perf_counter()` in whole nanoseconds. */
export function perf_counter_ns(): number {
  return Math.round(state.now * NANOSECONDS);
}

/** A point in time, taken apart, in UTC: what `gmtime()` gives. */
export class struct_time implements DateParts {
  /** Such as 2026. */
  readonly tm_year: number;
  /** 1 to 12. */
  readonly tm_mon: number;
  /** 1 to 31. */
  readonly tm_mday: number;
  /** 0 to 23. */
  readonly tm_hour: number;
  /** 0 to 59. */
  readonly tm_min: number;
  /** 0 to 59. */
  readonly tm_sec: number;
  /** 0 is Monday. */
  readonly tm_wday: number;
  /** 1 is January 1st. */
  readonly tm_yday: number;
  /** 0: there is no summer time. */
  readonly tm_isdst: number;

  constructor(parts: DateParts) {
    this.tm_year = parts.tm_year;
    this.tm_mon = parts.tm_mon;
    this.tm_mday = parts.tm_mday;
    this.tm_hour = parts.tm_hour;
    this.tm_min = parts.tm_min;
    this.tm_sec = parts.tm_sec;
    this.tm_wday = parts.tm_wday;
    this.tm_yday = parts.tm_yday;
    this.tm_isdst = 0;
  }

  /** As Python's, it is also a tuple of nine numbers. */
  *[Symbol.iterator](): Generator<number> {
    yield* Object.values(this) as number[];
  }

  toString(): string {
    const fields = Object.entries(this).map(([name, value]) => `${name}=${repr(value)}`);
    return `time.struct_time(${fields.join(", ")})`;
  }
}

/** The time in UTC, taken apart; now, or so many seconds after 1970. */
export function gmtime(seconds?: number | null): struct_time {
  return new struct_time(dateOf(seconds ?? time()));
}

/** As `gmtime`: the course lives in UTC. */
export function localtime(seconds?: number | null): struct_time {
  return gmtime(seconds);
}

/** A time as text: `time.strftime("%H:%M:%S")`. */
export function strftime(format: string, when?: DateParts): string {
  return formatTime(format, when ?? localtime());
}

/** `Mon Jan  1 00:00:00 2024`. */
export function asctime(when?: DateParts): string {
  return formatTime("%a %b %e %H:%M:%S %Y", when ?? localtime());
}

/** `asctime()` of so many seconds after 1970; of now, if nothing is said. */
export function ctime(seconds?: number | null): string {
  return asctime(localtime(seconds));
}

/** Seconds that local time is behind UTC: none. */
export const timezone = 0;
/** As `timezone`, in summer. */
export const altzone = 0;
/** 0: there is no summer time. */
export const daylight = 0;
/** The names of the time zone. */
export const tzname = ["UTC", "UTC"];
