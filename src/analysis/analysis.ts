/**
 * One analysis of a run, for all who ask what happened to whom. Made of the trace by one walk: the calls of async functions
 * under way at each wait, what became of tasks, locks and queues, what was caught and where. Questions about errors,
 * cancellations and moments are answered by the files beside this one.
 */
import type { TraceEvent } from "../asyncio/trace.ts";
import type { CallUse, Site } from "../compiler/program.ts";
import type {
  Acted,
  Blocked,
  CancelRequest,
  Caught,
  Logged,
  Moment,
  PrimitiveEvent,
  RecordedCall,
  RecordedPrimitive,
  RecordedWait,
  Somewhere,
  TaskLife,
  TimeLimit,
} from "./facts.ts";

/** The callback by which `asyncio.timeout` and `wait_for` cancel their own block. */
export const TIMEOUT = "Timeout._on_timeout";

/** How a run is looked at, by who knows more of it than its trace tells. */
export interface View {
  /** Where a site lies; nothing where it is unknown. */
  siteOf: (at: number) => Somewhere;
  /** Another text for the wait that began with this event. */
  textOf?: (seq: number) => string | undefined;
}

type Growing<Whole, Key extends keyof Whole, Item> = Omit<Whole, Key> & Record<Key, Item[]>;

export class Analysis {
  readonly trace: readonly TraceEvent[];
  readonly sites: readonly Site[];
  readonly waits: RecordedWait[] = [];
  readonly calls = new Map<number, RecordedCall>();
  readonly caught: Caught[] = [];
  readonly acted: Acted[] = [];
  readonly primitives = new Map<number, Growing<RecordedPrimitive, "events", PrimitiveEvent>>();
  readonly blocked: Blocked[] = [];
  readonly logged: Logged[] = [];
  readonly limits: TimeLimit[] = [];
  /** `task.uncancel()`. */
  readonly withdrawn: (Moment & { target: number })[] = [];
  /** The tasks by number, in order of creation. */
  readonly lives = new Map<number, Growing<TaskLife, "requests", CancelRequest>>();
  private readonly view: View;
  private readonly waitsByTask = new Map<number, RecordedWait[]>();
  private readonly caughtByCall = new Map<number, Caught[]>();
  private readonly caughtByError = new Map<number, Caught[]>();
  private stuckOnes: readonly RecordedWait[] | null = null;

  constructor(run: { trace: readonly TraceEvent[]; sites: readonly Site[] }, view: View) {
    this.trace = run.trace;
    this.sites = run.sites;
    this.view = view;
    this.read();
  }

  /** Where a site lies; nothing where it is unknown. */
  siteOf(at: number): Somewhere {
    return this.view.siteOf(at);
  }

  waitsOf(task: number): readonly RecordedWait[] {
    return this.waitsByTask.get(task) ?? [];
  }

  /** The waits of others for this task, alone or among several. */
  waitsFor(task: number): RecordedWait[] {
    return this.waits.filter(({ tasks }) => tasks.includes(task));
  }

  caughtBy(call: number): readonly Caught[] {
    return this.caughtByCall.get(call) ?? [];
  }

  /** The catches that an error came by, in order. */
  catchesOf(raised: number): readonly Caught[] {
    return raised === 0 ? [] : (this.caughtByError.get(raised) ?? []);
  }

  /** The waits that never ended: who still stands there at the end of the run, by task. */
  get stuck(): readonly RecordedWait[] {
    this.stuckOnes ??= this.waits.filter(
      ({ until, task }) => until === null && this.lives.get(task)?.ended === null,
    );
    return this.stuckOnes;
  }

  /** What the code does with the value of the call at which something happened; undefined where that was no call. */
  useAt({ seq = -1 }: { seq?: number }): CallUse | undefined {
    return this.sites[this.trace[seq]?.at ?? 0]?.use;
  }

  /** The call that begins at a place. */
  callAt({ file, line, column }: Somewhere): CallUse | undefined {
    return this.sites.find(
      (site) => site.use !== undefined && site.file === file && site.line === line && site.column === column,
    )?.use;
  }

  /** The calls that a line makes, as far as their names fit, in the order of the code. */
  callsOnLine({ file, line }: Somewhere, name: RegExp): CallUse[] {
    return this.sites.flatMap(({ use, ...site }) =>
      use !== undefined && site.line === line && site.file === file && name.test(use.callee) ? [use] : [],
    );
  }

  private read(): void {
    const waiting = new Map<number, RecordedWait>();
    const firsts = new Map<number, { from: Moment; waits: RecordedWait[] }>();
    let runs = 0;
    let callback: string | null = null;
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
          callback = event.kind === "callback" ? event.name : null;
          break;
        case "run-started":
          runs += 1;
          break;
        case "run-ended":
          runs -= 1;
          break;
        case "task-waiting": {
          const { kind, tasks = [], primitive = 0 } = event.wait;
          const text = this.view.textOf?.(seq) ?? event.wait.text;
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
          const { call, by, name, outcome, text, raised = 0 } = event;
          const { from, waits } = know(call, moment);
          this.calls.set(call, {
            ...{ call, by, name, task, from, ended: moment(), outcome, text, raised, waits },
            made: this.siteOf(event.made),
            awaited: this.siteOf(event.awaited),
          });
          break;
        }
        case "caught": {
          const { error, text, call, raised = 0, handler = 0 } = event;
          if (call > 0) know(call, moment);
          const asks = this.sites[handler]?.asks ?? [];
          const caught = { ...moment(), error, text, call, raised, handler: this.siteOf(handler), asks };
          this.caught.push(caught);
          add(this.caughtByCall, call, caught);
          add(this.caughtByError, raised, caught);
          break;
        }
        case "acted": {
          const look = this.sites[event.at]?.look;
          if (look === undefined) break;
          this.acted.push({ ...moment(), call: event.call, holds: event.holds, look });
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
          const isPiece = event.through === undefined;
          if (isPiece && last?.until === event.from && last.line === moment().line && last.seq > stepFrom)
            last.until = time;
          else
            this.blocked.push({
              ...moment(),
              time: event.from,
              until: time,
              by,
              through: event.through ?? [],
            });
          break;
        }
        case "logged":
          this.logged.push({ ...moment(), level: event.level, text: event.text });
          break;
        case "task-created": {
          const { created, name, coroutine, maker = "create_task" } = event;
          const life = { task: created, name, coroutine, made: moment(), maker, requests: [], ended: null };
          this.lives.set(created, life);
          break;
        }
        case "task-ended": {
          const { outcome, text, raised = 0 } = event;
          const life = this.lives.get(task);
          if (life !== undefined) life.ended = { ...moment(), outcome, text, raised };
          break;
        }
        case "cancel-requested": {
          const request = {
            ...moment(),
            target: event.target,
            callback: task === 0 && runs > 0 ? callback : null,
          };
          this.lives.get(event.target)?.requests.push(request);
          break;
        }
        case "timer-set":
          if (event.when !== null && event.name.startsWith(TIMEOUT))
            this.limits.push({ ...moment(), when: event.when });
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
