/** One thing that was logged. CPython's `LogRecord`. */
import { placeOfSite } from "../../asyncio/process/places.ts";
import { str, traced, traceStr } from "../../asyncio/python/repr.ts";
import { hooks, state } from "../../asyncio/process/state.ts";
import { getLevelName } from "./levels.ts";
import { percent } from "./percent.ts";

/** One thing that was logged; a format names its parts, a handler's `emit(record)` is given it. Loggers make them. */
export class LogRecord {
  /** The logger's name. */
  readonly name: string;
  /** The message, before its arguments are put in. */
  readonly msg: unknown;
  /** What is put in. */
  readonly args: readonly unknown[];
  /** The level: 30. */
  readonly levelno: number;
  /** The level's name: `WARNING`. */
  readonly levelname: string;
  /** The error whose traceback is shown below, if there is one. */
  readonly exc_info: unknown;
  /** `time.time()` when it was logged. */
  readonly created: number;
  /** The milliseconds of `created`. */
  readonly msecs: number;
  /** Milliseconds since the program's start. */
  readonly relativeCreated: number;
  /** The file that logged it: `main.ts`. */
  readonly filename: string;
  /** The file that logged it, with its folders. */
  readonly pathname: string;
  /** The file's name without its ending. */
  readonly module: string;
  /** The line that logged it. */
  readonly lineno: number;
  /** The thread: `MainThread`. */
  readonly threadName: string;
  /** `MainProcess`. */
  readonly processName = "MainProcess";
  /** The task: `Task-1`; null outside of tasks. */
  readonly taskName: string | null;
  [extra: string]: unknown;

  constructor(name: string, level: number, msg: unknown, args: readonly unknown[], exc_info: unknown) {
    this.name = name;
    this.msg = msg;
    this.args = args;
    this.levelno = level;
    this.levelname = String(getLevelName(level));
    this.exc_info = exc_info;
    this.created = state.epoch + state.now;
    this.msecs = Math.floor((this.created % 1) * 1000 + 1e-6);
    this.relativeCreated = state.now * 1000;
    const place = placeOfSite(hooks.at);
    this.pathname = place?.file ?? "<unknown>";
    this.filename = this.pathname.slice(this.pathname.lastIndexOf("/") + 1);
    this.module = this.filename.replace(/\.\w+$/, "");
    this.lineno = place?.line ?? 0;
    this.threadName = state.thread.name;
    this.taskName = state.running?._currentTask?.get_name() ?? null;
  }

  /** @internal The message, for a trace: nothing of the learner's is called for it, and a wrong format is the handlers' to tell. */
  messageInTrace(): string {
    return traced(() => this.getMessage(), traceStr(this.msg));
  }

  /** The message with its arguments put in. */
  getMessage(): string {
    const text = str(this.msg);
    return this.args.length === 0 ? text : percent(text, this.args);
  }
}
