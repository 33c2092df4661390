/**
 * The event loop as it stands right after an event: what is ready, which timers are set, which task does what. It moves
 * forward event by event, by the trace alone; `history.ts` makes it go anywhere.
 *
 * Events of another thread's world (one that runs a loop of its own, say) are left out: this is the main thread's loop.
 */
import type { Outcome, TraceEvent } from "../../../asyncio/trace.ts";
import type { Facts } from "./facts.ts";
import { Queue } from "./queue.ts";

/** `created`: it is in no queue yet; that lasts for an event. */
export type Stage = "created" | "ready" | "running" | "waiting";

/** Never changed, but replaced: so that copies of a state can share them. */
export interface TaskState {
  readonly task: number;
  readonly stage: Stage;
  /** The event that brought it into this stage. */
  readonly since: number;
  /** The last event by which it began to wait; -1 before the first. */
  readonly wait: number;
  /** The site that it reached last; 0 if it has not begun. */
  readonly at: number;
}

export class LoopState {
  private readonly facts: Facts;
  /** The event after which this is; -1 before the first. */
  seq = -1;
  /** The loop's number; 0 before there is one. */
  private loop = 0;
  /** Between `run-started` and `run-ended`. */
  turning = false;
  queue: Queue;
  /** What became ready while no loop turned. */
  private early: Queue;
  /** Loops that stopped and were not closed. */
  private others = new Map<number, Queue>();
  /** Those that have not ended, in order of creation. */
  tasks = new Map<number, TaskState>();
  /** Those whose step is under way: more than one where a task starts eagerly in another's step. */
  running: number[] = [];
  /** The callback that runs; 0 for none. */
  callback = 0;
  ended: Record<Outcome, number> = { finished: 0, failed: 0, cancelled: 0 };

  constructor(facts: Facts) {
    this.facts = facts;
    this.queue = new Queue(facts);
    this.early = new Queue(facts);
  }

  clone(): LoopState {
    const copy = new LoopState(this.facts);
    copy.seq = this.seq;
    copy.loop = this.loop;
    copy.turning = this.turning;
    copy.queue = this.queue.clone();
    copy.early = this.early.clone();
    copy.others = new Map([...this.others].map(([loop, queue]) => [loop, queue.clone()]));
    copy.tasks = new Map(this.tasks);
    copy.running = this.running.slice();
    copy.callback = this.callback;
    copy.ended = { ...this.ended };
    return copy;
  }

  /** How many things are held here: what a copy costs. */
  get size(): number {
    return this.tasks.size + this.queue.size + this.early.size;
  }

  /** The ready queue's first items: numbers of the events that put them there. */
  ready(count: number): number[] {
    const own = this.queue.first(count);
    return own.length < count ? [...own, ...this.early.first(count - own.length)] : own;
  }

  get readyCount(): number {
    return this.queue.length + this.early.length;
  }

  isCalledOff(item: number): boolean {
    return this.queue.isCalledOff(item) || this.early.isCalledOff(item);
  }

  /** Takes in the next event. */
  next(): void {
    this.seq += 1;
    const event = this.facts.trace[this.seq]!;
    if (event.thread !== undefined) return;
    this.follow(event);
    if (event.task === 0 || event.at === 0) return;
    const task = this.tasks.get(event.task);
    if (task === undefined || task.at === event.at) return;
    const { stage, since, wait } = task;
    this.tasks.set(event.task, { task: event.task, stage, since, wait, at: event.at });
  }

  private follow(event: TraceEvent): void {
    const { seq } = this;
    const queue = this.turning ? this.queue : this.early;
    switch (event.kind) {
      case "run-started":
        this.start(event.loop);
        break;
      case "run-ended":
        this.turning = false;
        this.queue.endTurn();
        this.pause();
        break;
      case "loop-closed":
        if (event.loop === this.loop) this.queue = new Queue(this.facts);
        else this.others.delete(event.loop);
        break;
      case "tick":
        this.pause();
        queue.beginTurn(event.ready);
        break;
      case "time-passed":
        if (event.why !== "blocking") this.pause();
        break;
      case "task-created":
        this.tasks.set(event.created, { task: event.created, stage: "created", since: seq, wait: -1, at: 0 });
        break;
      case "task-ready":
        queue.push(seq);
        this.enter(event.ready, "ready");
        break;
      case "callback-ready":
        queue.push(seq);
        break;
      case "timer-set":
        queue.addTimer(seq);
        break;
      case "timer-fired":
        if (!this.queue.removeTimer(event.timer)) this.early.removeTimer(event.timer);
        queue.push(seq);
        break;
      case "timer-cancelled":
        if (!this.queue.removeTimer(event.timer)) this.early.removeTimer(event.timer);
        queue.callOff(event.timer);
        break;
      case "callback-cancelled":
        queue.callOff(event.callback);
        break;
      case "callback":
        this.pause();
        queue.takeCallback(event.callback);
        this.callback = event.callback;
        break;
      case "step-started":
        // One that starts eagerly, inside another's step or a callback, stands in no queue.
        if (this.tasks.get(event.task)?.stage !== "created") {
          this.pause();
          queue.takeTask(event.task);
        }
        this.running.push(event.task);
        this.enter(event.task, "running");
        break;
      case "task-waiting":
        this.leave(event.task);
        this.enter(event.task, "waiting", seq);
        break;
      case "task-ended":
        this.leave(event.task);
        if (this.tasks.delete(event.task)) this.ended[event.outcome] += 1;
        break;
      default:
    }
  }

  private start(loop: number): void {
    if (loop !== this.loop) {
      if (this.loop !== 0) this.others.set(this.loop, this.queue);
      this.queue = this.others.get(loop) ?? new Queue(this.facts);
      this.others.delete(loop);
      this.loop = loop;
    }
    this.queue.takeIn(this.early);
    this.early = new Queue(this.facts);
    this.turning = true;
  }

  /** Whatever ran has given control back to the loop. */
  private pause(): void {
    this.callback = 0;
    if (this.running.length > 0) this.running = [];
  }

  private leave(task: number): void {
    if (this.running.at(-1) === task) this.running.pop();
  }

  private enter(task: number, stage: Stage, wait?: number): void {
    const before = this.tasks.get(task);
    // It was woken in its own step: it goes on running, and is ready as soon as it waits.
    if (stage === "ready" && before?.stage === "running") return;
    const at = before?.at ?? 0;
    this.tasks.set(task, { task, stage, since: this.seq, wait: wait ?? before?.wait ?? -1, at });
  }
}
