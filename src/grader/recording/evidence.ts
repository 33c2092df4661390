/**
 * What recognisers look at: a recording, and what else its trace tells: the calls of async functions under way at each
 * wait, what became of locks and queues, what was caught. Built by one walk.
 */
import type { Outcome, TraceEvent, Wait } from "../../asyncio/trace.ts";
import type { RunResult } from "../../sandbox/run.ts";
import { siteOf, type Files } from "./output.ts";
import type { RecordedTask } from "./recorded-task.ts";
import { filesOf, resultOf, type Recording } from "./recording.ts";
import type { Happened } from "../verdict.ts";

/** A moment of the run, with its event's number. */
export interface Moment extends Happened {
  seq: number;
  time: number;
  task: number;
}

/** A time during which a task was suspended. */
export interface RecordedWait extends Moment {
  kind: Wait["kind"];
  text: string;
  /** The tasks waited for. */
  tasks: readonly number[];
  /** The number of the lock, queue, ... waited for; 0 for none. */
  primitive: number;
  /** The calls under way, outermost first. */
  calls: readonly number[];
  /** When it could go on, and the event's number; null if it never could. */
  until: number | null;
  untilSeq: number | null;
}

/** A call of a learner's async function that waited, or caught an error, and came to its end. */
export interface RecordedCall {
  call: number;
  /** The call that awaited it; 0 if a task ran it. */
  by: number;
  name: string;
  task: number;
  made: Happened;
  awaited: Happened;
  /** The first and the last event that speaks of it. */
  from: Moment;
  ended: Moment;
  outcome: Outcome;
  /** What it returned or raised, in short. */
  text: string;
  waits: readonly RecordedWait[];
}

export interface Caught extends Moment {
  error: string;
  text: string;
  call: number;
}

export interface PrimitiveEvent extends Moment {
  action: string;
  text: string;
  call: number;
}

export interface RecordedPrimitive {
  id: number;
  /** Its class: `Lock`, `Queue`, ... */
  type: string;
  made: (Happened & { task: number; call: number }) | null;
  events: readonly PrimitiveEvent[];
}

/** A blocking call that held the loop, however many pieces the trace tells it in. */
export interface Blocked extends Moment {
  until: number;
  /** `time.sleep()`, `burn()`; empty where unknown. */
  by: string;
}

/** An error with its text, wherever it showed. */
export interface Failure extends Moment {
  type: string;
  message: string;
  /** It ended the run. */
  ended: boolean;
}

export interface Logged extends Moment {
  level: string;
  text: string;
}

export class Evidence {
  readonly run: Recording;
  readonly trace: readonly TraceEvent[];
  readonly waits: RecordedWait[] = [];
  readonly calls = new Map<number, RecordedCall>();
  readonly caught: Caught[] = [];
  readonly primitives = new Map<number, RecordedPrimitive & { events: PrimitiveEvent[] }>();
  readonly blocked: Blocked[] = [];
  readonly logged: Logged[] = [];
  /** `task.uncancel()`. */
  readonly withdrawn: (Moment & { target: number })[] = [];
  /** What a failing check compared, where it did: a list that was wanted, and the one that it got. */
  readonly compared: { wanted: unknown; got: unknown } | null;
  private readonly tasks: ReadonlyMap<number, RecordedTask>;
  private readonly waitsByTask = new Map<number, RecordedWait[]>();
  private readonly caughtByCall = new Map<number, Caught[]>();
  /** What is waited for inside a service goes by the call of it. */
  private readonly textOfWait: ReadonlyMap<number | undefined, string>;
  private stuckOnes: readonly RecordedWait[] | null = null;
  /** The places of warnings that came while no loop was running. */
  private readonly outside = new Set<string>();
  readonly sites: RunResult["sites"];
  private readonly files: Files;

  constructor(run: Recording, compared: Evidence["compared"] = null) {
    this.run = run;
    ({ trace: this.trace, sites: this.sites } = resultOf(run));
    this.files = filesOf(run);
    this.compared = compared;
    this.textOfWait = new Map(run.awaits.map(({ seq, text }) => [seq, text]));
    this.tasks = new Map(run.tasks.map((task) => [task.task, task]));
    this.read();
  }

  /** True for a place in a file of the learner's, not of an exercise's driver; an unknown place may be. */
  isOwn(at: Happened): boolean {
    return at.file === undefined || this.files.isOwn(at.file);
  }

  task(number: number): RecordedTask | undefined {
    return this.tasks.get(number);
  }

  waitsOf(task: number): readonly RecordedWait[] {
    return this.waitsByTask.get(task) ?? [];
  }

  caughtBy(call: number): readonly Caught[] {
    return this.caughtByCall.get(call) ?? [];
  }

  /** Where a site lies; nothing where it is unknown. */
  siteOf(at: number): Pick<Happened, "file" | "line" | "column"> {
    return siteOf(this, this.files, at);
  }

  /** The waits that never ended: who still stands there at the end of the run, by task. */
  get stuck(): readonly RecordedWait[] {
    this.stuckOnes ??= this.waits.filter(
      ({ until, task }) => until === null && this.task(task)?.ended === null,
    );
    return this.stuckOnes;
  }

  /** Whether something was reported while no loop was running: at a program's top level. */
  isOutsideLoop({ line, file }: Happened): boolean {
    return this.outside.has(`${file ?? ""}:${line ?? 0}`);
  }

  private read(): void {
    const waiting = new Map<number, RecordedWait>();
    const firsts = new Map<number, { from: Moment; waits: RecordedWait[] }>();
    let runs = 0;
    /** The number of the first event of the step, or callback, under way. */
    let stepFrom = 0;
    const know = (call: number, moment: () => Moment) => {
      let known = firsts.get(call);
      if (known === undefined) firsts.set(call, (known = { from: moment(), waits: [] }));
      return known;
    };
    for (const [seq, event] of this.trace.entries()) {
      const { time, task } = event;
      // Made only for what is kept: most events are not.
      const moment = (): Moment => ({ seq, time, task, ...this.siteOf(event.at) });
      switch (event.kind) {
        case "tick":
        case "step-started":
        case "callback":
          stepFrom = seq;
          break;
        case "run-started":
          runs += 1;
          break;
        case "run-ended":
          runs -= 1;
          break;
        case "task-waiting": {
          const { kind, tasks = [], primitive = 0 } = event.wait;
          const text = this.textOfWait.get(seq) ?? event.wait.text;
          const { calls = [] } = event;
          const wait: RecordedWait = {
            ...{ ...moment(), kind, text, tasks, primitive, calls },
            ...{ until: null, untilSeq: null },
          };
          this.waits.push(wait);
          add(this.waitsByTask, task, wait);
          waiting.set(task, wait);
          for (const call of calls) know(call, moment).waits.push(wait);
          break;
        }
        case "task-ready": {
          const wait = waiting.get(event.ready);
          waiting.delete(event.ready);
          if (wait === undefined) break;
          wait.until = time;
          wait.untilSeq = seq;
          break;
        }
        case "call-ended": {
          const { call, by, name, outcome, text } = event;
          const { from, waits } = know(call, moment);
          this.calls.set(call, {
            ...{ call, by, name, task, from, ended: moment(), outcome, text, waits },
            made: this.siteOf(event.made),
            awaited: this.siteOf(event.awaited),
          });
          break;
        }
        case "caught": {
          const { error, text, call } = event;
          if (call > 0) know(call, moment);
          const caught = { ...moment(), error, text, call };
          this.caught.push(caught);
          add(this.caughtByCall, call, caught);
          break;
        }
        case "primitive": {
          const { id, primitive: type, action, text, call, made } = event;
          // The threads of a pool are told of in the same way; they have no call.
          if (call === undefined) break;
          const known = this.primitives.get(id) ?? { id, type, made: null, events: [] };
          if (made !== undefined) known.made = { ...this.siteOf(made.at), task: made.task, call: made.call };
          known.events.push({ ...moment(), action, text, call });
          this.primitives.set(id, known);
          break;
        }
        case "time-passed": {
          if (event.why !== "blocking" || runs === 0) break;
          const last = this.blocked.at(-1);
          const by = event.by ?? "";
          // Other threads' doings cut one call into pieces.
          if (last?.until === event.from && last.line === moment().line && last.seq > stepFrom)
            last.until = time;
          else this.blocked.push({ ...moment(), time: event.from, until: time, by });
          break;
        }
        case "warned": {
          // At the end of a program come those that were made inside functions, too; these are indented.
          const { file = "", line = 0, column = 0 } = moment();
          if (runs === 0 && column <= "((".length) this.outside.add(`${file}:${line}`);
          break;
        }
        case "logged":
          this.logged.push({ ...moment(), level: event.level, text: event.text });
          break;
        case "cancel-withdrawn":
          this.withdrawn.push({ ...moment(), target: event.target });
          break;
        default:
      }
    }
  }
}

function add<Item>(to: Map<number, Item[]>, key: number, item: Item): void {
  const items = to.get(key);
  if (items === undefined) to.set(key, [item]);
  else items.push(item);
}
