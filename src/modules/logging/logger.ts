/** Loggers, in a tree by their dotted names. CPython's `logging.Logger` and `Manager`. */
import { splitKeywords } from "../../asyncio/keywords.ts";
import { state, trace } from "../../asyncio/state.ts";
import { type Handler, lastResort } from "./handlers.ts";
import { checkLevel, CRITICAL, DEBUG, ERROR, INFO, NOTSET, traceLevel, WARNING } from "./levels.ts";
import { LogRecord } from "./record.ts";

interface LogKeywords {
  /** An error whose traceback is to be shown. */
  exc_info: unknown;
  /** More fields for the format. */
  extra: Record<string, unknown>;
}

export class Logger {
  readonly name: string;
  readonly parent: Logger | null;
  level: number;
  propagate = true;
  disabled = false;
  readonly handlers: Handler[] = [];
  private readonly registry: Registry;

  constructor(name: string, parent: Logger | null, level: number, registry: Registry) {
    this.name = name;
    this.parent = parent;
    this.level = level;
    this.registry = registry;
  }

  /** From which level on it logs, by number or name; NOTSET leaves it to the loggers above. */
  setLevel(level: number | string): void {
    this.level = checkLevel(level);
  }

  getEffectiveLevel(): number {
    if (this.level !== NOTSET || this.parent === null) return this.level;
    return this.parent.getEffectiveLevel();
  }

  isEnabledFor(level: number): boolean {
    return !this.disabled && level > this.registry.disabledBelow && level >= this.getEffectiveLevel();
  }

  debug(msg: unknown, ...args: unknown[]): void {
    this.log(DEBUG, msg, ...args);
  }

  info(msg: unknown, ...args: unknown[]): void {
    this.log(INFO, msg, ...args);
  }

  warning(msg: unknown, ...args: unknown[]): void {
    this.log(WARNING, msg, ...args);
  }

  error(msg: unknown, ...args: unknown[]): void {
    this.log(ERROR, msg, ...args);
  }

  critical(msg: unknown, ...args: unknown[]): void {
    this.log(CRITICAL, msg, ...args);
  }

  /** `error` with the traceback of an error, given as `{ exc_info: error }`. */
  exception(msg: unknown, ...args: unknown[]): void {
    this.log(ERROR, msg, ...args);
  }

  /** Logs at any level: `%`-codes in `msg` are filled in from `args`; keywords come last. */
  log(level: number, msg: unknown, ...args: unknown[]): void {
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

  handle(record: LogRecord): void {
    if (state.observer !== null) {
      trace({
        kind: "logged",
        level: traceLevel(record.levelno),
        logger: this.name,
        text: record.getMessage(),
      });
    }
    const handlers = this.allHandlers();
    for (const handler of handlers) handler.handle(record);
    if (handlers.length === 0) lastResort().handle(record);
  }

  /** Its own and those of the loggers above, as far as they are passed on. */
  private allHandlers(): Handler[] {
    if (!this.propagate || this.parent === null) return this.handlers;
    return [...this.handlers, ...this.parent.allHandlers()];
  }

  addHandler(handler: Handler): void {
    if (!this.handlers.includes(handler)) this.handlers.push(handler);
  }

  removeHandler(handler: Handler): void {
    const index = this.handlers.indexOf(handler);
    if (index >= 0) this.handlers.splice(index, 1);
  }

  hasHandlers(): boolean {
    return this.allHandlers().length > 0;
  }

  getChild(suffix: string): Logger {
    return this.registry.get(this.parent === null ? suffix : `${this.name}.${suffix}`);
  }

  toString(): string {
    const kind = this.parent === null ? "RootLogger" : "Logger";
    return `<${kind} ${this.name} (${traceLevel(this.getEffectiveLevel())})>`;
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

  get(name: string): Logger {
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
