/** How urgent a record is, by name and by number. CPython's `logging/__init__.py`. */
import { ValueError } from "../../asyncio/errors.ts";
import { repr } from "../../asyncio/repr.ts";

export const CRITICAL = 50;
export const ERROR = 40;
export const WARNING = 30;
export const INFO = 20;
export const DEBUG = 10;
export const NOTSET = 0;

const NAMES = new Map<number, string>([
  [CRITICAL, "CRITICAL"],
  [ERROR, "ERROR"],
  [WARNING, "WARNING"],
  [INFO, "INFO"],
  [DEBUG, "DEBUG"],
  [NOTSET, "NOTSET"],
]);

/** `WARNING` for 30; `Level 35` for a number without a name. */
export function getLevelName(level: number): string {
  return NAMES.get(level) ?? `Level ${level}`;
}

/** A level given as a number or by name. */
export function checkLevel(level: unknown): number {
  if (typeof level === "number") return level;
  if (typeof level !== "string") {
    throw new TypeError(`Level not an integer or a valid string: ${repr(level)}`);
  }
  for (const [number, name] of NAMES) if (name === level) return number;
  if (level === "WARN") return WARNING;
  if (level === "FATAL") return CRITICAL;
  throw new ValueError(`Unknown level: ${repr(level)}`);
}

/** The trace's name for a level: the nearest one below. */
export function traceLevel(level: number): "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL" {
  if (level >= CRITICAL) return "CRITICAL";
  if (level >= ERROR) return "ERROR";
  if (level >= WARNING) return "WARNING";
  return level >= INFO ? "INFO" : "DEBUG";
}
