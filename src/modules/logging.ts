/**
 * The module "logging", as far as asyncio's logger asks for it: levels, loggers, handlers that write to a stream, and
 * formats. Follows CPython's `Lib/logging/__init__.py`; times are virtual.
 */
import { checkKeywords, type Keywords, oneArgument } from "../asyncio/python/arguments.ts";
import type { TextFile } from "../asyncio/process/print.ts";
import { ValueError } from "../asyncio/python/errors.ts";
import { Formatter } from "./logging/formatter.ts";
import { type Handler, StreamHandler } from "./logging/handlers.ts";
import { checkLevel, CRITICAL } from "./logging/levels.ts";
import { type LogArguments, type Logger, registry } from "./logging/logger.ts";

export { Formatter } from "./logging/formatter.ts";
export { Handler, NullHandler, StreamHandler } from "./logging/handlers.ts";
export {
  CRITICAL,
  DEBUG,
  ERROR,
  FATAL,
  getLevelName,
  getLevelNamesMapping,
  INFO,
  NOTSET,
  WARN,
  WARNING,
} from "./logging/levels.ts";
export { Logger } from "./logging/logger.ts";
export { LogRecord } from "./logging/record.ts";

/** The logger of that name, always the same one: `logging.getLogger("asyncio")`. Without a name, the root. */
export function getLogger(name: string | { name: string | null } | null = null): Logger {
  return registry().get(oneArgument<string | null>(name, "name", null, "getLogger") ?? "");
}

interface BasicConfigKeywords {
  level?: number | string | null;
  format?: string | null;
  datefmt?: string | null;
  stream?: TextFile | null;
  handlers?: Iterable<Handler> | null;
  force?: boolean;
}

/** How `basicConfig()` has records written, if no format is given. */
export const BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s";

/**
 * Gives the root logger a handler, if it has none: `logging.basicConfig({ level: logging.DEBUG })`. Keywords: `level`,
 * `format`, `datefmt`, `stream`, `handlers`, `force`.
 */
export function basicConfig(keywords: BasicConfigKeywords = {}): void {
  const { level, format, datefmt, stream, handlers, force } = keywords;
  const { root } = registry();
  if (force === true) root.handlers.length = 0;
  if (root.handlers.length > 0) return;
  checkKeywords(
    keywords as Keywords,
    ["level", "format", "datefmt", "stream", "handlers", "force"],
    "basicConfig",
  );
  if (handlers != null && stream != null) {
    throw new ValueError("'stream' or 'filename' should not be specified together with 'handlers'");
  }
  const formatter = new Formatter(format ?? BASIC_FORMAT, datefmt ?? null);
  for (const handler of handlers ?? [new StreamHandler(stream ?? null)]) {
    if (handler.formatter === null) handler.setFormatter(formatter);
    root.addHandler(handler);
  }
  if (level != null) root.setLevel(level);
}

/** Switches off what is logged at `level` and below, for all loggers. */
export function disable(level: number | string | { level: number | string } = CRITICAL): void {
  registry().disabledBelow = checkLevel(oneArgument<number | string>(level, "level", CRITICAL, "disable"));
}

function onRoot(): Logger {
  const { root } = registry();
  if (root.handlers.length === 0) basicConfig();
  return root;
}

/** Logs at level DEBUG on the root logger, which is configured first if nothing is. */
export function debug(msg: unknown, ...args: LogArguments): void {
  onRoot().debug(msg, ...args);
}

/** Logs at level INFO on the root logger, which is configured first if nothing is. */
export function info(msg: unknown, ...args: LogArguments): void {
  onRoot().info(msg, ...args);
}

/** Logs at level WARNING on the root logger, which is configured first if nothing is. */
export function warning(msg: unknown, ...args: LogArguments): void {
  onRoot().warning(msg, ...args);
}

/** Logs at level ERROR on the root logger, which is configured first if nothing is. */
export function error(msg: unknown, ...args: LogArguments): void {
  onRoot().error(msg, ...args);
}

/** `error()` with the traceback of an error, given as a last `{ exc_info: error }`. Goes to the root logger. */
export function exception(msg: unknown, ...args: LogArguments): void {
  onRoot().exception(msg, ...args);
}

/** Logs at level CRITICAL on the root logger, which is configured first if nothing is. */
export function critical(msg: unknown, ...args: LogArguments): void {
  onRoot().critical(msg, ...args);
}

/** Logs at any level on the root logger; see `Logger.log()`. */
export function log(level: number, msg: unknown, ...args: LogArguments): void {
  onRoot().log(level, msg, ...args);
}

/** `critical()`, by its old name. */
export function fatal(msg: unknown, ...args: LogArguments): void {
  critical(msg, ...args);
}
