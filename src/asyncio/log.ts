/**
 * The `asyncio` logger. As in a Python program that does not configure logging, warnings and errors go to stderr, the
 * message alone; what is below is only traced, unless the program asks for it.
 */
import { writeOut } from "./print.ts";
import { state, trace } from "./state.ts";
import { formatError } from "./traceback.ts";

export type Level = "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL";
const RANK: Record<Level, number> = { DEBUG: 10, INFO: 20, WARNING: 30, ERROR: 40, CRITICAL: 50 };

/** Logs a message, with the traceback of an error below it, if one is given. */
export function log(level: Level, message: string, error?: unknown): void {
  if (state.observer !== null) trace({ kind: "logged", level, logger: "asyncio", text: message });
  if (RANK[level] < RANK.WARNING) return;
  const traceback = error === undefined || error === null ? "" : formatError(error);
  writeOut("stderr", `${message}\n${traceback}`);
}
