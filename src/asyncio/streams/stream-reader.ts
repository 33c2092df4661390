/** The reading end of a stream. Follows `StreamReader` of CPython's `asyncio/streams.py`. */
import { checkCall } from "../python/signatures/checked.ts";
import { oneArgument } from "../python/arguments.ts";
import { type Body, Coroutine } from "../coroutines/coroutine.ts";
import { libraryCode } from "../process/library.ts";
import {
  AssertionError,
  IncompleteReadError,
  LimitOverrunError,
  NotImplementedError,
  RuntimeError,
  StopAsyncIteration,
  ValueError,
} from "../python/errors.ts";
import type { Future } from "../coroutines/future.ts";
import type { EventLoop } from "../loop/loop.ts";
import { repr } from "../python/repr.ts";
import { currentLoop } from "../process/state.ts";
import { ByteBuffer, checkBytes } from "./byte-buffer.ts";
import type { Transport } from "./protocols.ts";

/** 64 KiB: the longest line, and half of what is kept before the sender is told to wait. */
export const DEFAULT_LIMIT = 2 ** 16;

const READLINE = libraryCode("StreamReader.readline", "asyncio/streams.py:544");
const READUNTIL = libraryCode("StreamReader.readuntil", "asyncio/streams.py:577");
const READ = libraryCode("StreamReader.read", "asyncio/streams.py:674");
const READEXACTLY = libraryCode("StreamReader.readexactly", "asyncio/streams.py:726");
const ANEXT = libraryCode("StreamReader.__anext__", "asyncio/streams.py:768");

const NEWLINE = Uint8Array.of(10);

/**
 * The reading end of a connection: `await reader.readline()`. Bytes are `Uint8Array`; `new TextDecoder().decode(line)`
 * makes text of them. A reader of your own can be fed by hand: `reader.feed_data(bytes)`, `reader.feed_eof()`.
 * Follows CPython's Lib/asyncio/streams.py.
 */
export class StreamReader {
  private readonly _limit: number;
  private readonly _loop: EventLoop;
  private readonly _buffer = new ByteBuffer();
  private _eof = false;
  private _waiter: Future<null> | null = null;
  private _exception: Error | null = null;
  private _transport: Transport | null = null;
  private _paused = false;

  constructor(limit?: number | { limit?: number; loop?: EventLoop | null }, loop: EventLoop | null = null) {
    if (arguments.length > 2) checkCall("StreamReader.__init__", arguments);
    const keywords = typeof limit === "object" ? limit : { limit, loop };
    this._limit = keywords.limit ?? DEFAULT_LIMIT;
    if (this._limit <= 0) throw new ValueError("Limit cannot be <= 0");
    this._loop = keywords.loop ?? currentLoop();
  }

  /** The error that ended the connection, if one did. */
  exception(): Error | null {
    return this._exception;
  }

  /** Sets the error that every read raises from now on. */
  set_exception(exc: Error): void {
    this._exception = exc;
    const { _waiter: waiter } = this;
    this._waiter = null;
    if (waiter?.cancelled() === false) waiter.set_exception(exc);
  }

  /** For protocols: names the transport that is told to wait while too much is unread. */
  set_transport(transport: Transport): void {
    if (this._transport !== null) throw new AssertionError("Transport already set");
    this._transport = transport;
  }

  /** Says that no more will come. */
  feed_eof(): void {
    this._eof = true;
    this._wakeup_waiter();
  }

  /** True if the end has come and everything was read. */
  at_eof(): boolean {
    return this._eof && this._buffer.length === 0;
  }

  /** Puts bytes in, as the network does. */
  feed_data(data: Uint8Array): void {
    if (this._eof) throw new AssertionError("feed_data after feed_eof");
    checkBytes(data, (type) => `expected iterable of integers; got: '${type}'`);
    if (data.length === 0) return;
    this._buffer.append(data);
    this._wakeup_waiter();
    if (this._transport === null || this._paused || this._buffer.length <= 2 * this._limit) return;
    try {
      this._transport.pause_reading();
      this._paused = true;
    } catch (error) {
      // A transport that cannot pause: all is kept, then.
      if (!(error instanceof NotImplementedError)) throw error;
      this._transport = null;
    }
  }

  private _wakeup_waiter(): void {
    const { _waiter: waiter } = this;
    this._waiter = null;
    if (waiter?.cancelled() === false) waiter.set_result(null);
  }

  private _maybe_resume_transport(): void {
    if (!this._paused || this._buffer.length > this._limit) return;
    this._paused = false;
    this._transport?.resume_reading();
  }

  private *_wait_for_data(method: string): Body<void> {
    if (this._waiter !== null) {
      throw new RuntimeError(
        `${method}() called while another coroutine is already waiting for incoming data`,
      );
    }
    if (this._paused) {
      this._paused = false;
      this._transport?.resume_reading();
    }
    this._waiter = this._loop.create_future<null>();
    this._waiter._waits = { kind: "stream", text: `reader.${method}()` };
    try {
      yield this._waiter;
    } finally {
      this._waiter = null;
    }
  }

  /**
   * A line with its line break; what there is without one at the end of the stream, and no bytes after that. Raises
   * ValueError for a line longer than the reader's limit.
   */
  readline(): Coroutine<Uint8Array> {
    return new Coroutine<Uint8Array>(this._readingLine(), READLINE);
  }

  private *_readingLine(): Body<Uint8Array> {
    try {
      return yield* this._readingUntil([NEWLINE]);
    } catch (error) {
      if (error instanceof IncompleteReadError) return error.partial;
      if (!(error instanceof LimitOverrunError)) throw error;
      // Too long: the line is dropped, as far as it has come.
      const found = this._buffer.indexOf(NEWLINE, error.consumed) === error.consumed;
      this._buffer.take(found ? error.consumed + 1 : this._buffer.length);
      this._maybe_resume_transport();
      throw new ValueError(error.args[0]);
    }
  }

  /**
   * Everything up to the separator, and the separator: bytes, or several to stop at the first of. Raises
   * IncompleteReadError at the end of the stream, LimitOverrunError beyond the limit.
   */
  readuntil(
    separator: Uint8Array | readonly Uint8Array[] | { separator: Uint8Array } = NEWLINE,
  ): Coroutine<Uint8Array> {
    const given = oneArgument<Uint8Array | readonly Uint8Array[]>(
      separator,
      "separator",
      NEWLINE,
      "readuntil",
    );
    const list = given instanceof Uint8Array ? [given] : [...given].sort((a, b) => a.length - b.length);
    return new Coroutine<Uint8Array>(this._readingUntil(list), READUNTIL);
  }

  private *_readingUntil(separators: readonly Uint8Array[]): Body<Uint8Array> {
    const shortest = separators[0];
    if (shortest === undefined) throw new ValueError("Separator should contain at least one element");
    if (shortest.length === 0) throw new ValueError("Separator should be at least one-byte string");
    const longest = separators.at(-1)!.length;
    if (this._exception !== null) throw this._exception;

    const { _buffer: buffer } = this;
    // No separator begins before this place.
    let offset = 0;
    let start = -1;
    let end = Infinity;
    for (;;) {
      if (buffer.length - offset >= shortest.length) {
        for (const separator of separators) {
          const at = buffer.indexOf(separator, offset);
          if (at < 0 || at + separator.length >= end) continue;
          start = at;
          end = at + separator.length;
        }
        if (start >= 0) break;
        offset = Math.max(0, buffer.length + 1 - longest);
        if (offset > this._limit) {
          throw new LimitOverrunError("Separator is not found, and chunk exceed the limit", offset);
        }
      }
      if (this._eof) throw new IncompleteReadError(buffer.takeAll(), null);
      yield* this._wait_for_data("readuntil");
    }
    if (start > this._limit) {
      throw new LimitOverrunError("Separator is found, but chunk is longer than limit", start);
    }
    const chunk = buffer.take(end);
    this._maybe_resume_transport();
    return chunk;
  }

  /** At most `n` bytes, as soon as there are any; without `n`, everything up to the end. No bytes at the end. */
  read(n?: number | { n?: number }): Coroutine<Uint8Array> {
    const count = oneArgument<number>(n, "n", -1, "read");
    return new Coroutine<Uint8Array>(this._reading(count), READ);
  }

  private *_reading(count: number): Body<Uint8Array> {
    if (this._exception !== null) throw this._exception;
    if (count === 0) return new Uint8Array();
    if (count < 0) {
      const whole = new ByteBuffer();
      for (;;) {
        const block = (yield this.read(this._limit)) as Uint8Array;
        if (block.length === 0) return whole.takeAll();
        whole.append(block);
      }
    }
    if (this._buffer.length === 0 && !this._eof) yield* this._wait_for_data("read");
    const data = this._buffer.take(count);
    this._maybe_resume_transport();
    return data;
  }

  /** Exactly `n` bytes. Raises IncompleteReadError, with what there was as `partial`, if the end comes first. */
  readexactly(n: number): Coroutine<Uint8Array> {
    return new Coroutine<Uint8Array>(this._readingExactly(n), READEXACTLY);
  }

  private *_readingExactly(count: number): Body<Uint8Array> {
    if (count < 0) throw new ValueError("readexactly size can not be less than zero");
    if (this._exception !== null) throw this._exception;
    while (this._buffer.length < count) {
      if (this._eof) throw new IncompleteReadError(this._buffer.takeAll(), count);
      yield* this._wait_for_data("readexactly");
    }
    const data = this._buffer.take(count);
    this._maybe_resume_transport();
    return data;
  }

  /** `for await (const line of reader)`: a line after the other, to the end. */
  [Symbol.asyncIterator](): { next(): Coroutine<IteratorResult<Uint8Array, undefined>> } {
    return {
      next: () => new Coroutine<IteratorResult<Uint8Array, undefined>>(this._nextItem(), ANEXT),
    };
  }

  private *_nextItem(): Body<IteratorResult<Uint8Array, undefined>> {
    const line = (yield this.readline()) as Uint8Array;
    return line.length === 0 ? { value: undefined, done: true } : { value: line, done: false };
  }

  /** `aiter(reader)`: the reader itself. */
  __aiter__(): this {
    return this;
  }

  /** `anext(reader)`: the next line. Raises StopAsyncIteration at the end. */
  __anext__(): Coroutine<Uint8Array> {
    return new Coroutine<Uint8Array>(this._nextLine(), ANEXT);
  }

  private *_nextLine(): Body<Uint8Array> {
    const line = (yield this.readline()) as Uint8Array;
    if (line.length === 0) throw new StopAsyncIteration();
    return line;
  }

  toString(): string {
    const info = ["StreamReader"];
    if (this._buffer.length > 0) info.push(`${this._buffer.length} bytes`);
    if (this._eof) info.push("eof");
    if (this._limit !== DEFAULT_LIMIT) info.push(`limit=${this._limit}`);
    if (this._waiter !== null) info.push(`waiter=${repr(this._waiter)}`);
    if (this._exception !== null) info.push(`exception=${repr(this._exception)}`);
    if (this._transport !== null) info.push(`transport=${repr(this._transport)}`);
    if (this._paused) info.push("paused");
    return `<${info.join(" ")}>`;
  }
}
