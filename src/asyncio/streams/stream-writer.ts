/** The writing end of a stream. Follows `StreamWriter` of CPython's `asyncio/streams.py`. */
import { type Body, Coroutine } from "../coroutines/coroutine.ts";
import { takeKeywords } from "../python/keywords.ts";
import { libraryCode } from "../process/library.ts";
import type { EventLoop } from "../loop/loop.ts";
import { repr } from "../python/repr.ts";
import { sleep } from "../tasks/sleep.ts";
import { MemoryTransport } from "./memory-transport.ts";
import type { Transport } from "./protocols.ts";
import type { StreamReaderProtocol } from "./stream-protocol.ts";
import type { StreamReader } from "./stream-reader.ts";

const DRAIN = libraryCode("StreamWriter.drain", "asyncio/streams.py:368");
const WAIT_CLOSED = libraryCode("StreamWriter.wait_closed", "asyncio/streams.py:362");

/**
 * The writing end of a connection:
 *
 *     writer.write(new TextEncoder().encode("hello\n"));
 *     await writer.drain();        // waits while the other side is slow
 *     writer.close();
 *     await writer.wait_closed();
 *
 * Follows CPython's Lib/asyncio/streams.py.
 */
export class StreamWriter {
  private readonly _transport: Transport;
  /** @internal */ readonly _loop: EventLoop;
  private readonly _protocol: StreamReaderProtocol;
  private readonly _reader: StreamReader | null;

  constructor(
    transport: Transport,
    protocol: StreamReaderProtocol,
    reader: StreamReader | null,
    loop: EventLoop,
  ) {
    this._transport = transport;
    this._protocol = protocol;
    this._reader = reader;
    this._loop = loop;
    if (transport instanceof MemoryTransport) transport._writer = this;
  }

  /** The transport below. */
  get transport(): Transport {
    return this._transport;
  }

  /** Sends bytes, or keeps them until they can be sent; never waits. Follow it with `await writer.drain()`. */
  write(data: Uint8Array): void {
    this._transport.write(data);
  }

  /** Sends several pieces. */
  writelines(data: Iterable<Uint8Array>): void {
    this._transport.writelines(data);
  }

  /** Says that nothing more will be sent; reading goes on. */
  write_eof(): void {
    this._transport.write_eof();
  }

  /** True if the transport has `write_eof()`. */
  can_write_eof(): boolean {
    return this._transport.can_write_eof();
  }

  /** Closes the connection, once what was written is sent. Wait for it with `await writer.wait_closed()`. */
  close(): void {
    this._transport.close();
  }

  /** True once it is closed or being closed. */
  is_closing(): boolean {
    return this._transport.is_closing();
  }

  /** Waits until the connection is closed; raises the error that ended it, if one did. */
  wait_closed(): Coroutine<void> {
    return new Coroutine(this._waitingClosed(), WAIT_CLOSED);
  }

  private *_waitingClosed(): Body<void> {
    yield this._protocol._closed;
  }

  /** What is known about the connection: `"peername"` and `"sockname"` give address and port; `default_` for what is not known. */
  get_extra_info(name: string, default_: unknown = null): unknown {
    const keywords = takeKeywords(default_, ["default"]);
    return this._transport.get_extra_info(name, keywords === null ? default_ : keywords["default"]);
  }

  /** Waits until more may be written. Raises ConnectionResetError if the connection is lost. */
  drain(): Coroutine<void> {
    return new Coroutine(this._draining(), DRAIN);
  }

  private *_draining(): Body<void> {
    const error = this._reader?.exception() ?? null;
    if (error !== null) throw error;
    // Gives connection_lost() the turn it needs, so that a loop of writes notices the end.
    if (this._transport.is_closing()) yield sleep(0);
    yield* this._protocol._drain_helper();
  }

  toString(): string {
    const reader = this._reader === null ? "" : ` reader=${repr(this._reader)}`;
    return `<StreamWriter transport=${repr(this._transport)}${reader}>`;
  }
}
