/**
 * What one loop has to do: its ready queue, in order, and its timers, by the time at which they are due. Both hold the
 * numbers of the events that put something there.
 */
import type { Facts } from "./facts.ts";

export class Queue {
  private readonly facts: Facts;
  private items: number[] = [];
  /** What is before it has left the queue. */
  private head = 0;
  /** How many of the first ones belong to the turn under way. */
  private batch = 0;
  /** Numbers of events that set them, by time, and by order of arrival where times are equal. */
  timers: number[] = [];
  /** Callbacks that were called off: in the queue they keep their place, and are passed over. */
  private calledOff = new Set<number>();

  constructor(facts: Facts) {
    this.facts = facts;
  }

  clone(): Queue {
    const copy = new Queue(this.facts);
    copy.items = this.items.slice(this.head);
    copy.batch = this.batch;
    copy.timers = this.timers.slice();
    copy.calledOff = new Set(this.calledOff);
    return copy;
  }

  get length(): number {
    return this.items.length - this.head;
  }

  /** How many things are held here: what a copy costs. */
  get size(): number {
    return this.length + this.timers.length;
  }

  /** The first ones, in order. */
  first(count: number): number[] {
    return this.items.slice(this.head, this.head + count);
  }

  /** The callback's number; 0 for a task's step. */
  private callbackOf(item: number): number {
    const event = this.facts.trace[item]!;
    if (event.kind === "callback-ready") return event.callback;
    return event.kind === "timer-fired" ? event.timer : 0;
  }

  isCalledOff(item: number): boolean {
    const callback = this.callbackOf(item);
    return callback !== 0 && this.calledOff.has(callback);
  }

  push(item: number): void {
    this.items.push(item);
  }

  /** What became ready while no loop turned comes to the one that turns next. */
  takeIn(other: Queue): void {
    for (const item of other.first(other.length)) this.items.push(item);
    for (const timer of other.timers) this.addTimer(timer);
    for (const callback of other.calledOff) this.calledOff.add(callback);
  }

  /** A turn begins: what is left of the last one's batch was called off, and passed over. */
  beginTurn(ready: number): void {
    for (; this.batch > 0 && this.length > 0 && this.isCalledOff(this.items[this.head]!); this.batch -= 1) {
      this.drop();
    }
    this.batch = ready;
  }

  /** Nothing of a turn is under way: an error may have ended it in its middle. */
  endTurn(): void {
    this.batch = 0;
  }

  /** Takes out what runs now: the first one that was not called off. */
  takeTask(task: number): void {
    this.take((item) => {
      const event = this.facts.trace[item]!;
      return event.kind === "task-ready" && event.ready === task;
    });
  }

  takeCallback(callback: number): void {
    this.take((item) => this.callbackOf(item) === callback);
  }

  private take(isIt: (item: number) => boolean): void {
    let place = this.head;
    while (place < this.items.length && !isIt(this.items[place]!) && this.isCalledOff(this.items[place]!))
      place += 1;
    if (place < this.items.length && isIt(this.items[place]!)) {
      const count = place - this.head + 1;
      for (let i = 0; i < count; i += 1) this.drop();
      this.batch -= count;
      return;
    }
    // Where the beginning of a recording was cut off, not all is known that stood before.
    const found = this.items.findIndex((item, index) => index >= this.head && isIt(item));
    if (found !== -1) this.items.splice(found, 1);
  }

  private drop(): void {
    this.calledOff.delete(this.callbackOf(this.items[this.head]!));
    this.head += 1;
    if (this.head > 64 && this.head * 2 > this.items.length) {
      this.items = this.items.slice(this.head);
      this.head = 0;
    }
  }

  callOff(callback: number): void {
    this.calledOff.add(callback);
  }

  addTimer(seq: number): void {
    this.timers.splice(this.placeOf(seq), 0, seq);
  }

  /** False if it is not here. */
  removeTimer(timer: number): boolean {
    const seq = this.facts.timerSet.get(timer);
    if (seq === undefined) return false;
    const place = this.placeOf(seq);
    if (this.timers[place] !== seq) return false;
    this.timers.splice(place, 1);
    return true;
  }

  private placeOf(seq: number): number {
    let low = 0;
    let high = this.timers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.isBefore(this.timers[middle]!, seq)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private isBefore(a: number, b: number): boolean {
    const [first, second] = [this.facts.trace[a]!, this.facts.trace[b]!];
    if (first.kind !== "timer-set" || second.kind !== "timer-set") return a < b;
    const [one, other] = [first.when ?? Infinity, second.when ?? Infinity];
    return one < other || (one === other && first.timer < second.timer);
  }
}
