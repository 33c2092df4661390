/** Where records go. CPython's `Handler`, `StreamHandler` and `NullHandler`. */
import { stderr, type TextFile } from "../../asyncio/print.ts";
import { Formatter } from "./formatter.ts";
import { checkLevel, NOTSET } from "./levels.ts";
import type { LogRecord } from "./record.ts";

/** The base of handlers. One of your own overrides `emit(record)`. */
export class Handler {
  level: number;
  formatter: Formatter | null = null;

  constructor(level: number | string = NOTSET) {
    this.level = checkLevel(level);
  }

  setLevel(level: number | string): void {
    this.level = checkLevel(level);
  }

  setFormatter(formatter: Formatter | null): void {
    this.formatter = formatter;
  }

  format(record: LogRecord): string {
    return (this.formatter ?? PLAIN).format(record);
  }

  handle(record: LogRecord): void {
    if (record.levelno >= this.level) this.emit(record);
  }

  emit(_record: LogRecord): void {
    throw new Error("emit must be implemented by Handler subclasses");
  }
}

const PLAIN = new Formatter();

/** Writes records to a stream, stderr if none is given. */
export class StreamHandler extends Handler {
  private stream: TextFile;

  constructor(stream: TextFile | null = null) {
    super();
    this.stream = stream ?? stderr;
  }

  setStream(stream: TextFile): void {
    this.stream = stream;
  }

  override emit(record: LogRecord): void {
    this.stream.write(`${this.format(record)}\n`);
  }
}

/** Drops records. */
export class NullHandler extends Handler {
  override emit(): void {
    return undefined;
  }
}

/** What stands in while nothing is configured: warnings and errors to stderr, the message alone. */
export function lastResort(): StreamHandler {
  const handler = new StreamHandler();
  handler.setLevel("WARNING");
  return handler;
}
