/** The reading end of a stream. Follows `StreamReader` of CPython's `asyncio/streams.py`. */
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
  private readonly limit: number;
  private readonly loop: EventLoop;
  private readonly buffer = new ByteBuffer();
  private eof = false;
  private waiter: Future<null> | null = null;
  private error: Error | null = null;
  private transport: Transport | null = null;
  private paused = false;

  constructor(limit?: number | { limit?: number; loop?: EventLoop | null }, loop: EventLoop | null = null) {
    const keywords = typeof limit === "object" ? limit : { limit, loop };
    this.limit = keywords.limit ?? DEFAULT_LIMIT;
    if (this.limit <= 0) throw new ValueError("Limit cannot be <= 0");
    this.loop = keywords.loop ?? currentLoop();
  }

  /** The error that ended the connection, if one did. */
  exception(): Error | null {
    return this.error;
  }

  /** Sets the error that every read raises from now on. */
  set_exception(exc: Error): void {
    this.error = exc;
    const { waiter } = this;
    this.waiter = null;
    if (waiter?.cancelled() === false) waiter.set_exception(exc);
  }

  /** For protocols: names the transport that is told to wait while too much is unread. */
  set_transport(transport: Transport): void {
    if (this.transport !== null) throw new AssertionError("Transport already set");
    this.transport = transport;
  }

  /** Says that no more will come. */
  feed_eof(): void {
    this.eof = true;
    this.wakeUp();
  }

  /** True if the end has come and everything was read. */
  at_eof(): boolean {
    return this.eof && this.buffer.length === 0;
  }

  /** Puts bytes in, as the network does. */
  feed_data(data: Uint8Array): void {
    if (this.eof) throw new AssertionError("feed_data after feed_eof");
    checkBytes(data, (type) => `expected iterable of integers; got: '${type}'`);
    if (data.length === 0) return;
    this.buffer.append(data);
    this.wakeUp();
    if (this.transport === null || this.paused || this.buffer.length <= 2 * this.limit) return;
    try {
      this.transport.pause_reading();
      this.paused = true;
    } catch (error) {
      // A transport that cannot pause: all is kept, then.
      if (!(error instanceof NotImplementedError)) throw error;
      this.transport = null;
    }
  }

  private wakeUp(): void {
    const { waiter } = this;
    this.waiter = null;
    if (waiter?.cancelled() === false) waiter.set_result(null);
  }

  private resumeTransport(): void {
    if (!this.paused || this.buffer.length > this.limit) return;
    this.paused = false;
    this.transport?.resume_reading();
  }

  private *waitForData(method: string): Body<void> {
    if (this.waiter !== null) {
      throw new RuntimeError(
        `${method}() called while another coroutine is already waiting for incoming data`,
      );
    }
    if (this.paused) {
      this.paused = false;
      this.transport?.resume_reading();
    }
    this.waiter = this.loop.create_future<null>();
    this.waiter.waits = { kind: "stream", text: `reader.${method}()` };
    try {
      yield this.waiter;
    } finally {
      this.waiter = null;
    }
  }

  /**
   * A line with its line break; what there is without one at the end of the stream, and no bytes after that. Raises
   * ValueError for a line longer than the reader's limit.
   */
  readline(): Coroutine<Uint8Array> {
    return new Coroutine<Uint8Array>(this.readingLine(), READLINE);
  }

  private *readingLine(): Body<Uint8Array> {
    try {
      return yield* this.readingUntil([NEWLINE]);
    } catch (error) {
      if (error instanceof IncompleteReadError) return error.partial;
      if (!(error instanceof LimitOverrunError)) throw error;
      // Too long: the line is dropped, as far as it has come.
      const found = this.buffer.indexOf(NEWLINE, error.consumed) === error.consumed;
      this.buffer.take(found ? error.consumed + 1 : this.buffer.length);
      this.resumeTransport();
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
    return new Coroutine<Uint8Array>(this.readingUntil(list), READUNTIL);
  }

  private *readingUntil(separators: readonly Uint8Array[]): Body<Uint8Array> {
    const shortest = separators[0];
    if (shortest === undefined) throw new ValueError("Separator should contain at least one element");
    if (shortest.length === 0) throw new ValueError("Separator should be at least one-byte string");
    const longest = separators.at(-1)!.length;
    if (this.error !== null) throw this.error;

    const { buffer } = this;
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
        if (offset > this.limit) {
          throw new LimitOverrunError("Separator is not found, and chunk exceed the limit", offset);
        }
      }
      if (this.eof) throw new IncompleteReadError(buffer.takeAll(), null);
      yield* this.waitForData("readuntil");
    }
    if (start > this.limit) {
      throw new LimitOverrunError("Separator is found, but chunk is longer than limit", start);
    }
    const chunk = buffer.take(end);
    this.resumeTransport();
    return chunk;
  }

  /** At most `n` bytes, as soon as there are any; without `n`, everything up to the end. No bytes at the end. */
  read(n?: number | { n?: number }): Coroutine<Uint8Array> {
    const count = oneArgument<number>(n, "n", -1, "read");
    return new Coroutine<Uint8Array>(this.reading(count), READ);
  }

  private *reading(count: number): Body<Uint8Array> {
    if (this.error !== null) throw this.error;
    if (count === 0) return new Uint8Array();
    if (count < 0) {
      const whole = new ByteBuffer();
      for (;;) {
        const block = (yield this.read(this.limit)) as Uint8Array;
        if (block.length === 0) return whole.takeAll();
        whole.append(block);
      }
    }
    if (this.buffer.length === 0 && !this.eof) yield* this.waitForData("read");
    const data = this.buffer.take(count);
    this.resumeTransport();
    return data;
  }

  /** Exactly `n` bytes. Raises IncompleteReadError, with what there was as `partial`, if the end comes first. */
  readexactly(n: number): Coroutine<Uint8Array> {
    return new Coroutine<Uint8Array>(this.readingExactly(n), READEXACTLY);
  }

  private *readingExactly(count: number): Body<Uint8Array> {
    if (count < 0) throw new ValueError("readexactly size can not be less than zero");
    if (this.error !== null) throw this.error;
    while (this.buffer.length < count) {
      if (this.eof) throw new IncompleteReadError(this.buffer.takeAll(), count);
      yield* this.waitForData("readexactly");
    }
    const data = this.buffer.take(count);
    this.resumeTransport();
    return data;
  }

  /** `for await (const line of reader)`: a line after the other, to the end. */
  [Symbol.asyncIterator](): { next(): Coroutine<IteratorResult<Uint8Array, undefined>> } {
    return {
      next: () => new Coroutine<IteratorResult<Uint8Array, undefined>>(this.nextItem(), ANEXT),
    };
  }

  private *nextItem(): Body<IteratorResult<Uint8Array, undefined>> {
    const line = (yield this.readline()) as Uint8Array;
    return line.length === 0 ? { value: undefined, done: true } : { value: line, done: false };
  }

  /** `aiter(reader)`: the reader itself. */
  __aiter__(): this {
    return this;
  }

  /** `anext(reader)`: the next line. Raises StopAsyncIteration at the end. */
  __anext__(): Coroutine<Uint8Array> {
    return new Coroutine<Uint8Array>(this.nextLine(), ANEXT);
  }

  private *nextLine(): Body<Uint8Array> {
    const line = (yield this.readline()) as Uint8Array;
    if (line.length === 0) throw new StopAsyncIteration();
    return line;
  }

  toString(): string {
    const info = ["StreamReader"];
    if (this.buffer.length > 0) info.push(`${this.buffer.length} bytes`);
    if (this.eof) info.push("eof");
    if (this.limit !== DEFAULT_LIMIT) info.push(`limit=${this.limit}`);
    if (this.waiter !== null) info.push(`waiter=${repr(this.waiter)}`);
    if (this.error !== null) info.push(`exception=${repr(this.error)}`);
    if (this.transport !== null) info.push(`transport=${repr(this.transport)}`);
    if (this.paused) info.push("paused");
    return `<${info.join(" ")}>`;
  }
}
