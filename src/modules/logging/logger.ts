/** Loggers, in a tree by their dotted names. CPython's `logging.Logger` and `Manager`. */
import { splitKeywords } from "../../asyncio/python/keywords.ts";
import { state, trace } from "../../asyncio/process/state.ts";
import { type Handler, lastResort } from "./handlers.ts";
import {
  checkLevel,
  CRITICAL,
  DEBUG,
  ERROR,
  getLevelName,
  INFO,
  NOTSET,
  traceLevel,
  WARNING,
} from "./levels.ts";
import { LogRecord } from "./record.ts";

interface LogKeywords {
  /** An error whose traceback is to be shown. */
  exc_info: unknown;
  /** More fields for the format. */
  extra: Record<string, unknown>;
  /** Changes nothing here. */
  stack_info: boolean;
}

/** What fills the `%`-codes of a message; a last plain object of these keys is the keywords. */
export type LogArguments = unknown[] | [...unknown[], Partial<LogKeywords>];

/** What a part of the program logs with; `logging.getLogger(name)` gives it. */
export class Logger {
  /** Dots make a tree of it: `app.db` is below `app`. */
  readonly name: string;
  /** The logger above; null for the root. */
  readonly parent: Logger | null;
  /** From which level on it logs; NOTSET (0) leaves that to the loggers above. */
  level: number;
  /** False: the loggers above are not told. */
  propagate = true;
  /** True: it logs nothing. */
  disabled = false;
  /** Where its records go. */
  readonly handlers: Handler[] = [];
  private readonly _registry: Registry;

  constructor(name: string, parent: Logger | null, level: number, registry: Registry) {
    this.name = name;
    this.parent = parent;
    this.level = level;
    this._registry = registry;
  }

  /** From which level on it logs, by number or name; NOTSET leaves it to the loggers above. */
  setLevel(level: number | string): void {
    this.level = checkLevel(level);
  }

  /** From which level on it logs, all considered. */
  getEffectiveLevel(): number {
    if (this.level !== NOTSET || this.parent === null) return this.level;
    return this.parent.getEffectiveLevel();
  }

  /** True if it would log at that level. */
  isEnabledFor(level: number): boolean {
    return !this.disabled && level > this._registry.disabledBelow && level >= this.getEffectiveLevel();
  }

  /** Logs at level DEBUG; see `log()`. */
  debug(msg: unknown, ...args: LogArguments): void {
    this.log(DEBUG, msg, ...args);
  }

  /** Logs at level INFO; see `log()`. */
  info(msg: unknown, ...args: LogArguments): void {
    this.log(INFO, msg, ...args);
  }

  /** Logs at level WARNING; see `log()`. */
  warning(msg: unknown, ...args: LogArguments): void {
    this.log(WARNING, msg, ...args);
  }

  /** Logs at level ERROR; see `log()`. */
  error(msg: unknown, ...args: LogArguments): void {
    this.log(ERROR, msg, ...args);
  }

  /** Logs at level CRITICAL; see `log()`. */
  critical(msg: unknown, ...args: LogArguments): void {
    this.log(CRITICAL, msg, ...args);
  }

  /** `critical()`, by its old name. */
  fatal(msg: unknown, ...args: LogArguments): void {
    this.log(CRITICAL, msg, ...args);
  }

  /** `error` with the traceback of an error, given as a last `{ exc_info: error }`. */
  exception(msg: unknown, ...args: LogArguments): void {
    this.log(ERROR, msg, ...args);
  }

  /**
   * Logs at any level: `%`-codes in `msg` are filled in from `args`: `logger.info("%s took %.1f s", name, seconds)`. Keywords
   * come last: `exc_info` (an error whose traceback is shown), `extra` (more fields for the format).
   */
  log(level: number, msg: unknown, ...args: LogArguments): void {
    if (!this.isEnabledFor(level)) return;
    const { exc_info = null, extra = {} } = splitKeywords<LogKeywords>(args, [
      "exc_info",
      "extra",
      "stack_info",
    ]);
    const record = new LogRecord(this.name, level, msg, args, exc_info instanceof Error ? exc_info : null);
    for (const [name, value] of Object.entries(extra)) record[name] = value;
    this.handle(record);
  }

  /** Hands a record to the handlers, its own and those above. */
  handle(record: LogRecord): void {
    if (state.observer !== null) {
      trace({
        kind: "logged",
        level: traceLevel(record.levelno),
        logger: this.name,
        text: record.messageInTrace(),
      });
    }
    const handlers = this._allHandlers();
    for (const handler of handlers) handler.handle(record);
    if (handlers.length === 0) lastResort().handle(record);
  }

  /** Its own and those of the loggers above, as far as they are passed on. */
  private _allHandlers(): Handler[] {
    if (!this.propagate || this.parent === null) return this.handlers;
    return [...this.handlers, ...this.parent._allHandlers()];
  }

  /** Has its records go to a handler, too. */
  addHandler(hdlr: Handler): void {
    if (!this.handlers.includes(hdlr)) this.handlers.push(hdlr);
  }

  /** Takes a handler away. */
  removeHandler(hdlr: Handler): void {
    const index = this.handlers.indexOf(hdlr);
    if (index >= 0) this.handlers.splice(index, 1);
  }

  /** True if it, or a logger above, has a handler. */
  hasHandlers(): boolean {
    return this._allHandlers().length > 0;
  }

  /** The logger below it of that name. */
  getChild(suffix: string): Logger {
    return this._registry.get(this.parent === null ? suffix : `${this.name}.${suffix}`);
  }

  toString(): string {
    const kind = this.parent === null ? "RootLogger" : "Logger";
    return `<${kind} ${this.name} (${getLevelName(this.getEffectiveLevel())})>`;
  }
}

/** The loggers of one program. */
export class Registry {
  readonly root: Logger;
  /** `logging.disable()`: this level and all below log nothing. */
  disabledBelow: number = NOTSET - 1;
  private readonly loggers = new Map<string, Logger>();

  constructor() {
    this.root = new Logger("root", null, WARNING, this);
  }

  get(name: unknown): Logger {
    if (typeof name !== "string") throw new TypeError("A logger name must be a string");
    if (name === "" || name === "root") return this.root;
    let logger = this.loggers.get(name);
    if (logger === undefined) {
      const dot = name.lastIndexOf(".");
      const parent = dot < 0 ? this.root : this.get(name.slice(0, dot));
      logger = new Logger(name, parent, NOTSET, this);
      this.loggers.set(name, logger);
    }
    return logger;
  }
}

/** The running program's loggers. From the first use on, asyncio's own messages go through its logger "asyncio". */
export function registry(): Registry {
  const known = state.logging as Registry | null;
  if (known !== null) return known;
  const made = new Registry();
  state.logging = made;
  state.logSink = (level, message, error, name) => {
    const logger = made.get(name);
    if (!logger.isEnabledFor(checkLevel(level))) return;
    logger.handle(new LogRecord(name, checkLevel(level), message, [], error instanceof Error ? error : null));
  };
  return made;
}

/** They are handed on: `loop.call_soon(logger.info, "started")`. */
