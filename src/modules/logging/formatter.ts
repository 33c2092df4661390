/** How a record becomes text. CPython's `logging.Formatter`, its `%` style. */
import { checkCall } from "../../asyncio/python/signatures/checked.ts";
import { checkKeywords, isKeywords, type Keywords } from "../../asyncio/python/arguments.ts";
import { formatError } from "../../asyncio/process/traceback.ts";
import { dateOf, formatTime } from "../calendar.ts";
import { percent } from "./percent.ts";
import type { LogRecord } from "./record.ts";

interface FormatterKeywords {
  fmt?: string | null;
  datefmt?: string | null;
}

/**
 * Makes text of records: `handler.setFormatter(new logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))`. `fmt` names a
 * record's parts: `%(message)s`, `%(levelname)s`, `%(name)s`, `%(asctime)s`, `%(taskName)s`, `%(threadName)s`, `%(lineno)d`,
 * `%(relativeCreated)d`; `datefmt` is for `time.strftime()`.
 */
export class Formatter {
  private readonly _format: string;
  /** How `%(asctime)s` is written; null for the usual way, with milliseconds. */
  readonly datefmt: string | null;

  constructor(
    fmt: string | FormatterKeywords | null = null,
    datefmt: string | FormatterKeywords | null = null,
  ) {
    if (arguments.length > 2) checkCall("Formatter.__init__", arguments);
    const all: FormatterKeywords = isKeywords(fmt) ? fmt : { fmt: fmt as string | null };
    if (isKeywords(datefmt)) Object.assign(all, datefmt);
    else if (datefmt !== null) all.datefmt = datefmt as string;
    checkKeywords(all as Keywords, ["fmt", "datefmt"], "Formatter.__init__");
    this._format = all.fmt ?? "%(message)s";
    this.datefmt = all.datefmt ?? null;
  }

  /** The record as text, with the traceback of its error below, if it has one. */
  format(record: LogRecord): string {
    const fields: Record<string, unknown> = Object.assign({}, record, { message: record.getMessage() });
    if (this._format.includes("%(asctime)")) fields["asctime"] = this.formatTime(record);
    const text = percent(this._format, [fields]);
    if (record.exc_info === null) return text;
    const traceback = formatError(record.exc_info).replace(/\n$/, "");
    return text.endsWith("\n") ? text + traceback : `${text}\n${traceback}`;
  }

  /** What `%(asctime)s` stands for. */
  formatTime(record: LogRecord): string {
    const when = dateOf(record.created);
    if (this.datefmt !== null) return formatTime(this.datefmt, when);
    return `${formatTime("%Y-%m-%d %H:%M:%S", when)},${String(record.msecs).padStart(3, "0")}`;
  }
}
