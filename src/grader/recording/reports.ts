/**
 * What a driver told the checks, read from the trace: values, calls of the learner's functions, and calls of fake services.
 * The other end is `exercises/driver.ts`, which alone can report, one record of JSON for each. Whatever doesn't have that form
 * is left out: it was too long for the recording.
 */
import type { TraceEvent } from "../../asyncio/trace.ts";
import type { Files } from "./output.ts";
import type { Await, Block, RecordedTask } from "./recorded-task.ts";
import type { Span } from "./span.ts";
import type { Happened } from "../verdict.ts";
import type { Place } from "../../compiler/program.ts";

/** An error as a driver reports it: `{ error: "ValueError", message: "no" }`. */
export interface ReportedError {
  /** The name of its class. */
  error: string;
  message: string;
  /** Of an ExceptionGroup: what it holds. */
  exceptions?: ReportedError[];
}

/** An error that came out of what a driver called: also where it was in the learner's code, and its likely cause. */
export interface RaisedError extends ReportedError {
  at: Happened;
  help: string | null;
}

/** A value that a driver reported, under a name. */
export interface Reported {
  name: string;
  value: unknown;
}

/** What a driver awaited with `call(name, work)`. */
export interface DriverCall extends Span {
  time: number;
  outcome: "returned" | "raised" | null;
  /** What it returned, as plain data; null as long as it did not. */
  value: unknown;
  /** What it raised; null if it did not. */
  error: RaisedError | null;
  /** What was waited for meanwhile, in any task. */
  awaits: Await[];
  blocks: Block[];
  /** The tasks that the learner's code made in this call and that had not ended when it returned or raised. */
  left: RecordedTask[];
}

/** A call of a driver's FakeService. Its name reads like the call: `fetch("a")`. */
export interface ServiceCall extends Span {
  time: number;
  service: string;
  /** The name by which the learner's line calls it. */
  called: string;
  /** Counts the calls of this service, from 1. */
  number: number;
  args: unknown[];
  outcome: "answered" | "failed" | null;
  /** What it answered, as plain data. */
  value: unknown;
  error: ReportedError | null;
}

/** A fake service, as a run used it. */
export interface RecordedService {
  service: string;
  /** The name by which the learner's code calls it, where it ever did. */
  called: string;
  /** In the order in which they were made. */
  calls: readonly ServiceCall[];
}

type Moment = Happened & { time: number; task: number; seq: number };

export class Reports {
  readonly values: Reported[] = [];
  readonly calls: DriverCall[] = [];
  readonly serviceCalls: ServiceCall[] = [];
  /** The calls of services that a task has under way, the innermost last. */
  readonly #asking = new Map<number, ServiceCall[]>();

  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  take(event: TraceEvent & { kind: "reported" }, at: Moment): void {
    const said = parse(event.text);
    if (said !== null) this.#read(said, at);
  }

  /** The call of a service that this task is in, if it is in one. */
  asking(task: number): ServiceCall | null {
    return this.#asking.get(task)?.at(-1) ?? null;
  }

  #read(said: Record<string, unknown>, place: Moment): void {
    const { kind, name, service, number, as } = said;
    const { time, task, seq } = place;
    const at = { time, task, seq };
    switch (kind) {
      case "report":
        if (typeof name === "string") this.values.push({ name, value: said["value"] });
        return;
      case "called":
        if (typeof name === "string") {
          this.calls.push({
            ...opened(name, at),
            outcome: null,
            value: null,
            error: null,
            awaits: [],
            blocks: [],
            left: [],
          });
        }
        return;
      case "returned":
      case "raised": {
        const call = this.calls.findLast(
          (one) => one.name === name && one.task === at.task && one.ended === null,
        );
        if (call)
          close(call, at, { outcome: kind, value: said["value"] ?? null, error: this.#raised(said, at) });
        return;
      }
      case "asked": {
        if (typeof service !== "string" || typeof number !== "number") return;
        const args: unknown[] = Array.isArray(said["args"]) ? said["args"] : [];
        const called = typeof as === "string" ? as : service;
        const text = `${called}(${args.map(shown).join(", ")})`;
        const call: ServiceCall = {
          ...opened(text, place.line === undefined || !this.#files.isOwn(place.file ?? "") ? at : place),
          service,
          called,
          number,
          args,
          outcome: null,
          value: null,
          error: null,
        };
        this.serviceCalls.push(call);
        this.#asking.set(at.task, [...(this.#asking.get(at.task) ?? []), call]);
        return;
      }
      case "answered":
      case "failed": {
        const call = this.serviceCalls.findLast((one) => one.service === service && one.number === number);
        if (!call) return;
        close(call, at, { outcome: kind, value: said["value"] ?? null, error: errorIn(said) });
        this.#asking.set(
          call.task,
          (this.#asking.get(call.task) ?? []).filter((one) => one !== call),
        );
        return;
      }
      default:
    }
  }

  #raised(said: Record<string, unknown>, at: Moment): RaisedError | null {
    const error = errorIn(said);
    if (error === null) return null;
    const { places, help } = said;
    const own = Array.isArray(places)
      ? places.filter(isPlace).find(({ file }) => this.#files.isOwn(file))
      : undefined;
    return { ...error, at: { ...at, ...own }, help: typeof help === "string" ? help : null };
  }
}

function opened(name: string, at: Moment) {
  return {
    name,
    ...at,
    started: at.time,
    ended: null,
    duration: null,
    order: { started: at.seq, ended: null },
  };
}

function close<Each extends DriverCall | ServiceCall>(
  span: Each,
  at: Moment,
  how: Pick<Each, "outcome" | "value" | "error">,
): void {
  span.ended = at.time;
  span.duration = at.time - (span.started ?? at.time);
  span.order.ended = at.seq;
  Object.assign(span, how);
}

function errorIn(said: Record<string, unknown>): ReportedError | null {
  const { error } = said as { error?: unknown };
  return typeof error === "object" && error !== null && "error" in error && "message" in error
    ? (error as ReportedError)
    : null;
}

const isPlace = (one: unknown): one is Place =>
  typeof one === "object" &&
  one !== null &&
  "file" in one &&
  typeof one.file === "string" &&
  "line" in one &&
  typeof one.line === "number" &&
  "column" in one &&
  typeof one.column === "number";

/** As an argument reads in a message: short. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return "None";
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === "object" && said !== null ? (said as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
