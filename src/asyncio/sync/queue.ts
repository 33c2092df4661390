/**
 * Queues between tasks. Follows CPython's `asyncio/queues.py`, class Queue.
 *
 * A little longer than a file should be: half of it is what learners read in the hover.
 */
import { checkCall } from "../python/signatures/checked.ts";
import { className } from "../python/peek.ts";
import { comparable, oneArgument } from "../python/arguments.ts";
import { giveAtOnce, isAwaitedHere } from "../coroutines/at-once.ts";
import { type Body, Coroutine, machineCoroutine } from "../coroutines/coroutine.ts";
import { libraryCode } from "../process/library.ts";
import { QueueEmpty, QueueFull, QueueShutDown, ValueError } from "../python/errors.ts";
import { Event } from "./event.ts";
import type { Future } from "../coroutines/future.ts";
import { give, Machine } from "../coroutines/machine.ts";
import { type ResumeWith, NEXT } from "../process/outcome.ts";
import { Primitive, type WaitLabel } from "./primitive.ts";
import { ReadyQueue } from "../python/ring.ts";
import { repr, typeName } from "../python/repr.ts";
import { type Place, WaitingLine } from "./waiting-line.ts";

const PUT = libraryCode("Queue.put", "asyncio/queues.py:125");
const GET = libraryCode("Queue.get", "asyncio/queues.py:172");
const JOIN = libraryCode("Queue.join", "asyncio/queues.py:239");

const WAITS_TO_PUT: WaitLabel = { kind: "queue", text: "queue.put()" };
const WAITS_TO_GET: WaitLabel = { kind: "queue", text: "queue.get()" };
const WAITS_TO_JOIN: WaitLabel = { kind: "queue", text: "queue.join()" };

/** What a queue keeps its items in; an array is one. */
export interface Store<T> extends Iterable<T> {
  readonly length: number;
  push(item: T): unknown;
  shift(): T | undefined;
}

/** Python's `len()` of what a queue of a learner's own keeps its items in. */
function sizeOf(store: unknown): number {
  const { length, size } = (store ?? {}) as { length?: unknown; size?: unknown };
  if (typeof length === "number") return length;
  if (typeof size === "number") return size;
  throw new TypeError(`object of type '${typeName(store)}' has no len()`);
}

/**
 * A queue between tasks: producers `await queue.put(item)`, consumers `await queue.get()`. First in, first out.
 *
 *     const queue = new asyncio.Queue(10); // put() waits while 10 items are in it; 0 or nothing: no limit
 *     await queue.put("a");
 *     const item = await queue.get();      // waits while it is empty
 *     queue.task_done();                   // one item less to wait for in queue.join()
 *
 * Follows CPython's Lib/asyncio/queues.py.
 */
export class Queue<T = unknown> extends Primitive {
  private readonly _limit: number;
  private readonly _getters = new WaitingLine();
  private readonly _putters = new WaitingLine();
  private readonly _waitsToPut: WaitLabel = { ...WAITS_TO_PUT, owner: this };
  private _unfinished = 0;
  private readonly _finished = new Event();
  private _isShutDown = false;
  /** No class of a learner's own: what its methods do is known. */
  private readonly _isPlain: boolean;
  /**
   * The items. A class of your own that overrides `_init`, `_put` and `_get` may keep them in anything that has a `length`
   * or a `size`: an array, a Set, a Map.
   */
  declare protected _queue: Store<T>;

  constructor(maxsize?: number | { maxsize?: number }) {
    if (arguments.length > 1) checkCall("Queue.__init__", arguments);
    super(WAITS_TO_GET);
    this._isPlain = new.target === Queue;
    this._limit = oneArgument<number>(maxsize, "maxsize", 0, "Queue.__init__");
    this._finished._waits = { ...WAITS_TO_JOIN, owner: this };
    this._finished._reports = false;
    this._finished.set();
    this._init(this._limit);
  }

  /** Makes the empty store; a subclass may override it. */
  protected _init(_maxsize: number): void {
    this._queue = new ReadyQueue<T>();
  }

  /** Takes the next item out of the store; a subclass may override it. */
  protected _get(): T {
    return this._queue.shift()!;
  }

  /** Puts an item into the store; a subclass may override it. */
  protected _put(item: T): void {
    this._queue.push(item);
  }

  /** The number of items in the queue. */
  qsize(): number {
    if (arguments.length > 0) checkCall("Queue.qsize", arguments);
    return this._isPlain ? this._queue.length : sizeOf(this._queue);
  }

  /** How many items it holds at most; 0 or less: no limit. */
  get maxsize(): number {
    return this._limit;
  }

  /** True if there is no item in it. */
  empty(): boolean {
    if (arguments.length > 0) checkCall("Queue.empty", arguments);
    return (this._isPlain ? this._queue.length : sizeOf(this._queue)) === 0;
  }

  /** True if `maxsize` items are in it; never without a limit. */
  full(): boolean {
    if (arguments.length > 0) checkCall("Queue.full", arguments);
    if (comparable(this._limit, "<=") <= 0) return false;
    return this.qsize() >= this._limit;
  }

  /** Puts an item in; waits while the queue is full. Raises QueueShutDown after `shutdown()`. */
  put(item: T): Coroutine<void> {
    if (arguments.length !== 1) checkCall("Queue.put", arguments);
    if (this._isPlain && isAwaitedHere() && !this._isShutDown && !this.full()) {
      this.put_nowait(item);
      return giveAtOnce(undefined);
    }
    return machineCoroutine(new Putting(this, item), PUT);
  }

  /** @internal */ _putting(turn: Turn, item: T): unknown {
    if (this.full()) {
      if (this._isShutDown) throw new QueueShutDown();
      return this._stand(turn, this._putters, this._waitsToPut);
    }
    this.put_nowait(item);
    return give(undefined);
  }

  /** Puts an item in, or raises QueueFull. */
  put_nowait(item: T): void {
    if (arguments.length !== 1) checkCall("Queue.put_nowait", arguments);
    if (this._isShutDown) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this._put(item);
    this._unfinished += 1;
    this._finished.clear();
    this._report("put");
    wakeNext(this._getters);
  }

  /** Takes the next item out; waits while the queue is empty. Raises QueueShutDown if it is empty after `shutdown()`. */
  get(): Coroutine<T> {
    if (arguments.length > 0) checkCall("Queue.get", arguments);
    if (this._isPlain && isAwaitedHere() && !this.empty()) return giveAtOnce(this.get_nowait());
    return machineCoroutine<T>(new Getting(this), GET);
  }

  /** @internal */ _getting(turn: Turn): unknown {
    if (this.empty()) {
      if (this._isShutDown) throw new QueueShutDown();
      return this._stand(turn, this._getters, this._waits);
    }
    return give(this.get_nowait());
  }

  /** Takes the next item out, or raises QueueEmpty. */
  get_nowait(): T {
    if (arguments.length > 0) checkCall("Queue.get_nowait", arguments);
    if (this.empty()) {
      if (this._isShutDown) throw new QueueShutDown();
      throw new QueueEmpty();
    }
    const item = this._get();
    this._report("got");
    wakeNext(this._putters);
    return item;
  }

  private _stand(turn: Turn, line: WaitingLine, waits: WaitLabel): Future {
    turn.place = line.join(this._getLoop(), waits);
    return turn.place.future;
  }

  /** @internal Gives a place up. Woken and cancelled at once, it hands the turn to the next in line if there is one to have. */
  _leave(place: Place, puts: boolean): void {
    const { future } = place;
    const line = puts ? this._putters : this._getters;
    future.cancel();
    line.leave(place);
    const isOpen = puts ? !this.full() : !this.empty();
    if (isOpen && !future.cancelled()) wakeNext(line);
  }

  /**
   * Says that an item taken out is dealt with; when all are, `join()` goes on. Raises ValueError if it is called more
   * often than there were items.
   */
  task_done(): void {
    if (arguments.length > 0) checkCall("Queue.task_done", arguments);
    if (this._unfinished <= 0) throw new ValueError("task_done() called too many times");
    this._unfinished -= 1;
    this._report("task done");
    if (this._unfinished === 0) this._finished.set();
  }

  /** Waits until `task_done()` was called for every item that was put in. */
  join(): Coroutine<void> {
    return new Coroutine(this._joining(), JOIN);
  }

  private *_joining(): Body<void> {
    if (this._unfinished > 0) yield this._finished.wait();
  }

  /**
   * Closes the queue: `put()` raises QueueShutDown from now on, `get()` does once the queue is empty. With
   * `{ immediate: true }` the items are dropped, and `get()` raises at once. Whoever waits is woken.
   */
  shutdown(immediate?: boolean | { immediate?: boolean }): void {
    this._isShutDown = true;
    if (oneArgument<boolean>(immediate, "immediate", false, "Queue.shutdown")) {
      while (!this.empty()) {
        this._get();
        if (this._unfinished > 0) this._unfinished -= 1;
      }
      if (this._unfinished === 0) this._finished.set();
    }
    this._report("shut down");
    wakeAll(this._getters);
    wakeAll(this._putters);
  }

  protected _status(): string {
    let text = `maxsize=${repr(this._limit)}`;
    if (sizeOf(this._queue) > 0) text += ` _queue=${repr([...this._queue])}`;
    if (this._getters.length > 0) text += ` _getters[${this._getters.length}]`;
    if (this._putters.length > 0) text += ` _putters[${this._putters.length}]`;
    if (this._unfinished > 0) text += ` tasks=${this._unfinished}`;
    return this._isShutDown ? `${text} shutdown` : text;
  }

  override toString(): string {
    return `<${className(this)} ${this._status()}>`;
  }
}

/** A `put()` or `get()` under way: it tries, stands in line if it has to, and tries again when it is woken. */
abstract class Turn<T = unknown> extends Machine {
  place: Place | null = null;
  protected readonly queue: Queue<T>;

  constructor(queue: Queue<T>) {
    super();
    this.queue = queue;
  }

  protected abstract attempt(): unknown;
  protected abstract readonly puts: boolean;

  resume(mode: ResumeWith, value: unknown): unknown {
    if (mode !== NEXT) {
      this.close();
      throw value;
    }
    return this.attempt();
  }

  override close(): void {
    if (this.place !== null) this.queue._leave(this.place, this.puts);
  }
}

class Putting<T> extends Turn<T> {
  private readonly item: T;

  constructor(queue: Queue<T>, item: T) {
    super(queue);
    this.item = item;
  }

  protected get puts(): boolean {
    return true;
  }

  protected attempt(): unknown {
    return this.queue._putting(this, this.item);
  }
}

class Getting<T> extends Turn<T> {
  protected get puts(): boolean {
    return false;
  }

  protected attempt(): unknown {
    return this.queue._getting(this);
  }
}

function wakeNext(line: WaitingLine): void {
  for (let future = line.take(); future !== undefined; future = line.take()) {
    if (future.done()) continue;
    future._finishWith(null);
    return;
  }
}

function wakeAll(line: WaitingLine): void {
  for (let future = line.take(); future !== undefined; future = line.take()) {
    if (!future.done()) future._finishWith(null);
  }
}
