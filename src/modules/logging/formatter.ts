/** How a record becomes text. CPython's `logging.Formatter`, its `%` style. */
import { formatError } from "../../asyncio/traceback.ts";
import { dateOf, formatTime } from "../calendar.ts";
import { percent } from "./percent.ts";
import type { LogRecord } from "./record.ts";

export class Formatter {
  private readonly format_: string;
  private readonly datefmt: string | null;

  /**
   * `fmt` names a record's parts: `%(message)s`, `%(levelname)s`, `%(name)s`, `%(asctime)s`, `%(taskName)s`,
   * `%(threadName)s`, `%(lineno)d`, `%(relativeCreated)d`; `datefmt` is for `strftime`.
   */
  constructor(fmt: string | null = null, datefmt: string | null = null) {
    this.format_ = fmt ?? "%(message)s";
    this.datefmt = datefmt;
  }

  format(record: LogRecord): string {
    const fields: Record<string, unknown> = Object.assign({}, record, { message: record.getMessage() });
    if (this.format_.includes("%(asctime)")) fields["asctime"] = this.formatTime(record);
    const text = percent(this.format_, [fields]);
    if (record.exc_info === null) return text;
    const traceback = formatError(record.exc_info).replace(/\n$/, "");
    return text.endsWith("\n") ? text + traceback : `${text}\n${traceback}`;
  }

  formatTime(record: LogRecord): string {
    const when = dateOf(record.created);
    if (this.datefmt !== null) return formatTime(this.datefmt, when);
    return `${formatTime("%Y-%m-%d %H:%M:%S", when)},${String(record.msecs).padStart(3, "0")}`;
  }
}
