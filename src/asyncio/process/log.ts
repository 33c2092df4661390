/**
 * The `asyncio` logger. As in a Python program that does not configure logging, warnings and errors go to stderr, the
 * message alone. Once a program uses the module `logging`, what is logged goes through its logger "asyncio".
 */
import { writeOut } from "./print.ts";
import { state, trace } from "./state.ts";
import { formatError } from "./traceback.ts";

export type Level = "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL";

/** What the module `logging` puts in place of the plain way. */
export type LogSink = (level: Level, message: string, error: unknown, logger: string) => void;

/** Logs a message, with the traceback of an error below it, if one is given. */
export function log(level: Level, message: string, error: unknown = null, logger = "asyncio"): void {
  if (state.logSink !== null) {
    state.logSink(level, message, error, logger);
    return;
  }
  if (level === "DEBUG" || level === "INFO") return;
  if (state.observer !== null) trace({ kind: "logged", level, logger, text: message });
  const traceback = error === undefined || error === null ? "" : formatError(error);
  writeOut("stderr", `${message}\n${traceback}`);
}
