/** How urgent a record is, by name and by number. CPython's `logging/__init__.py`. */
import { ValueError } from "../../asyncio/python/errors.ts";
import { repr } from "../../asyncio/python/repr.ts";

/** 50: the program may be unable to go on. */
export const CRITICAL = 50;
/** `CRITICAL`, by its old name. */
export const FATAL = 50;
/** 40: something could not be done. */
export const ERROR = 40;
/** 30: something unexpected; the program goes on. What is logged from here on is shown if nothing is configured. */
export const WARNING = 30;
/** `WARNING`, by its old name. */
export const WARN = 30;
/** 20: things are going as they should. */
export const INFO = 20;
/** 10: what is of interest to who looks for a mistake. */
export const DEBUG = 10;
/** 0: as the logger above. */
export const NOTSET = 0;

const NAMES = new Map<number, string>([
  [CRITICAL, "CRITICAL"],
  [ERROR, "ERROR"],
  [WARNING, "WARNING"],
  [INFO, "INFO"],
  [DEBUG, "DEBUG"],
  [NOTSET, "NOTSET"],
]);

/** The names of the levels and their numbers, as a fresh object. */
export function getLevelNamesMapping(): Record<string, number> {
  return { CRITICAL, FATAL, ERROR, WARN, WARNING, INFO, DEBUG, NOTSET };
}

/** `WARNING` for 30, and 30 for `WARNING`; `Level 35` for a number without a name. */
export function getLevelName(level: number | string): string | number {
  if (typeof level === "string") return getLevelNamesMapping()[level] ?? `Level ${level}`;
  return NAMES.get(level) ?? `Level ${level}`;
}

/** A level given as a number or by name. */
export function checkLevel(level: unknown): number {
  if (typeof level === "number") return level;
  if (typeof level !== "string") {
    throw new TypeError(`Level not an integer or a valid string: ${repr(level)}`);
  }
  const known = getLevelNamesMapping()[level];
  if (known === undefined) throw new ValueError(`Unknown level: ${repr(level)}`);
  return known;
}

/** The trace's name for a level: the nearest one below. */
export function traceLevel(level: number): "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL" {
  if (level >= CRITICAL) return "CRITICAL";
  if (level >= ERROR) return "ERROR";
  if (level >= WARNING) return "WARNING";
  return level >= INFO ? "INFO" : "DEBUG";
}
