/** One thing that was logged. CPython's `LogRecord`. */
import { placeOfSite } from "../../asyncio/places.ts";
import { str } from "../../asyncio/repr.ts";
import { hooks, state } from "../../asyncio/state.ts";
import { getLevelName } from "./levels.ts";
import { percent } from "./percent.ts";

export class LogRecord {
  readonly name: string;
  readonly msg: unknown;
  readonly args: readonly unknown[];
  readonly levelno: number;
  readonly levelname: string;
  /** The error whose traceback is shown below, if there is one. */
  readonly exc_info: unknown;
  /** `time.time()` when it was logged. */
  readonly created: number;
  readonly msecs: number;
  readonly relativeCreated: number;
  readonly filename: string;
  readonly pathname: string;
  readonly module: string;
  readonly lineno: number;
  readonly threadName: string;
  readonly processName = "MainProcess";
  readonly taskName: string | null;
  [extra: string]: unknown;

  constructor(name: string, level: number, msg: unknown, args: readonly unknown[], exc_info: unknown) {
    this.name = name;
    this.msg = msg;
    this.args = args;
    this.levelno = level;
    this.levelname = getLevelName(level);
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
    this.taskName = state.running?.currentTask?.get_name() ?? null;
  }

  /** The message with its arguments put in. */
  getMessage(): string {
    const text = str(this.msg);
    return this.args.length === 0 ? text : percent(text, this.args);
  }
}
