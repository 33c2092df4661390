/** Where records go. CPython's `Handler`, `StreamHandler` and `NullHandler`. */
import { checkCall } from "../../asyncio/python/signatures/checked.ts";
import { oneArgument } from "../../asyncio/python/arguments.ts";
import { isException, NotImplementedError, RecursionError } from "../../asyncio/python/errors.ts";
import { takeKeywords } from "../../asyncio/python/keywords.ts";
import { stackNow, stackText } from "../../asyncio/process/origins.ts";
import { stderr, type TextFile } from "../../asyncio/process/print.ts";
import { formatError } from "../../asyncio/process/traceback.ts";
import { repr, tupleOf } from "../../asyncio/python/repr.ts";
import { Formatter } from "./formatter.ts";
import { checkLevel, NOTSET } from "./levels.ts";
import type { LogRecord } from "./record.ts";

/** The base of handlers. One of your own overrides `emit(record)`. */
export class Handler {
  /** From which level on it takes records. */
  level: number;
  /** What makes text of records; null for the message alone. */
  formatter: Formatter | null = null;

  constructor(level: number | string | { level: number | string } = NOTSET) {
    if (arguments.length > 1) checkCall("Handler.__init__", arguments);
    this.level = checkLevel(oneArgument<number | string>(level, "level", NOTSET, "Handler.__init__"));
  }

  /** From which level on it takes records, by number or name. */
  setLevel(level: number | string): void {
    this.level = checkLevel(level);
  }

  /** Sets what makes text of records. */
  setFormatter(fmt: Formatter | null): void {
    this.formatter = fmt;
  }

  /** The record as text. */
  format(record: LogRecord): string {
    return (this.formatter ?? PLAIN).format(record);
  }

  /** Emits the record, if its level is high enough. */
  handle(record: LogRecord): void {
    if (record.levelno >= this.level) this.emit(record);
  }

  /** Writes a record to where it goes; a handler of your own defines it. */
  emit(record: LogRecord): void;
  emit(): void {
    throw new NotImplementedError("emit must be implemented by Handler subclasses");
  }
}

const PLAIN = new Formatter();

const TRACEBACK = "Traceback (most recent call last):";

/**
 * What `emit` does with an error of its own, a wrong format for instance: it tells stderr, and the program goes on. A log
 * line must not end a program. CPython's `Handler.handleError`.
 */
function tellError(record: LogRecord, error: unknown): void {
  const text = formatError(error);
  // CPython's traceback begins in logging's own files, so it always has its head.
  const head = text.startsWith(TRACEBACK) ? "" : `${TRACEBACK}\n`;
  stderr.write(`--- Logging error ---\n${head}${text}Call stack:\n${stackText(stackNow())}`);
  stderr.write(messageAndArguments(record));
}

function messageAndArguments({ msg, args }: LogRecord): string {
  try {
    return `Message: ${repr(msg)}\nArguments: ${repr(tupleOf(args))}\n`;
  } catch (error) {
    if (!isException(error)) throw error;
    return "Unable to print the message and arguments - possible formatting error.\nUse the traceback above to help find the error.\n";
  }
}

/** Writes records to a stream, stderr if none is given. */
export class StreamHandler extends Handler {
  /** Where it writes to. */
  stream: TextFile;

  constructor(stream: TextFile | { stream: TextFile | null } | null = null) {
    if (arguments.length > 1) checkCall("StreamHandler.__init__", arguments);
    super();
    const keywords = takeKeywords(stream, ["stream"]);
    this.stream = ((keywords === null ? stream : keywords["stream"]) ?? stderr) as TextFile;
  }

  /** Changes where it writes to. */
  setStream(stream: TextFile): void {
    this.stream = stream;
  }

  /** Writes the record's text and a line break. */
  override emit(record: LogRecord): void {
    try {
      this.stream.write(`${this.format(record)}\n`);
    } catch (error) {
      // What ends the program is no fault of the record.
      if (!isException(error) || error instanceof RecursionError) throw error;
      tellError(record, error);
    }
  }
}

/** Drops records: for a library that leaves configuring to others. */
export class NullHandler extends Handler {
  /** Does nothing. */
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
