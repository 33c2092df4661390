/**
 * One end of a connection in memory. What is written goes into the link, which holds LINK_BYTES as an operating system's
 * socket buffers do, and arrives at the other end in the next turn of the loop; what does not fit waits in the transport's
 * own buffer, and a full buffer pauses the protocol. Follows `_SelectorSocketTransport` of CPython's
 * `asyncio/selector_events.py`.
 */
import { BrokenPipeError, RuntimeError, ValueError } from "../python/errors.ts";
import { log } from "../process/log.ts";
import type { EventLoop } from "../loop/loop.ts";
import { repr } from "../python/repr.ts";
import { type Tuple, tuple } from "../python/tuple.ts";
import { ByteBuffer, checkBytes } from "./byte-buffer.ts";
import type { Protocol, Transport } from "./protocols.ts";

/** What is under way at most: 64 KiB. */
const LINK_BYTES = 64 * 1024;
/** What the transport's own buffer holds before the protocol is paused, and at which it is resumed: 64 and 16 KiB. */
const HIGH_WATER = 64 * 1024;
const LOW_WATER = HIGH_WATER / 4;
/** How many writes to a lost connection are silent. */
const SILENT_WRITES = 5;

export interface Owner {
  detach(transport: MemoryTransport): void;
}

export class MemoryTransport implements Transport {
  private readonly loop: EventLoop;
  private readonly protocol: Protocol;
  private readonly extra: Readonly<Record<string, unknown>>;
  private readonly owner: Owner | null;
  private peer: MemoryTransport | null = null;
  /** Written, and not yet in the link. */
  private readonly buffer = new ByteBuffer();
  /** Under way to the peer. */
  private readonly link = new ByteBuffer();
  private arriving = false;
  private eofWritten = false;
  private eofArrived = false;
  /** Bytes arrived where nobody reads any more, and that was answered: the next write meets it. */
  private reset = false;
  private closing = false;
  private lost = false;
  private lateWrites = 0;
  private readingPaused = false;
  private writingPaused = false;
  private high = HIGH_WATER;
  private low = LOW_WATER;
  /** @internal The stream's writing end, if it has one. */ writer: object | null = null;

  constructor(
    loop: EventLoop,
    protocol: Protocol,
    extra: Readonly<Record<string, unknown>>,
    owner: Owner | null = null,
  ) {
    this.loop = loop;
    this.protocol = protocol;
    this.extra = extra;
    this.owner = owner;
    loop.transports.add(this);
  }

  /** Joins two ends. */
  static connect(a: MemoryTransport, b: MemoryTransport): void {
    a.peer = b;
    b.peer = a;
  }

  get_protocol(): Protocol {
    return this.protocol;
  }

  get_extra_info(name: string, otherwise: unknown = null): unknown {
    return this.extra[name] ?? otherwise;
  }

  write(data: Uint8Array): void {
    checkBytes(
      data,
      (type) => `data argument must be a bytes, bytearray, or memoryview object, not '${type}'`,
    );
    if (this.eofWritten) throw new RuntimeError("Cannot call write() after write_eof()");
    if (data.length === 0) return;
    if (this.lost || this.closing) {
      if (this.lost && this.lateWrites >= SILENT_WRITES) log("WARNING", "socket.send() raised exception.");
      this.lateWrites += 1;
      return;
    }
    if (this.reset) {
      this.fail(new BrokenPipeError(32, "Broken pipe"));
      return;
    }
    this.buffer.append(data);
    this.fill();
    if (this.buffer.length > this.high && !this.writingPaused) {
      this.writingPaused = true;
      this.protocol.pause_writing();
    }
  }

  writelines(list: Iterable<Uint8Array>): void {
    for (const data of list) this.write(data);
  }

  /** Moves what fits into the link. */
  private fill(): void {
    const room = LINK_BYTES - this.link.length;
    if (room > 0 && this.buffer.length > 0) this.link.append(this.buffer.take(room));
    if (this.writingPaused && this.buffer.length <= this.low) {
      this.writingPaused = false;
      this.protocol.resume_writing();
    }
    if (this.closing && this.buffer.length === 0) this.lose(null);
    this.arrive();
  }

  /** Has what is in the link arrive in the next turn. */
  private arrive(): void {
    const hasEnd = (this.eofWritten || this.closing) && this.buffer.length === 0 && !this.eofArrived;
    if (this.arriving || this.peer === null || (this.link.length === 0 && !hasEnd)) return;
    if (this.peer.readingPaused && this.link.length > 0) return;
    this.arriving = true;
    this.loop.call_soon(() => {
      this.arriving = false;
      this.deliver(this.peer!);
    });
  }

  private deliver(peer: MemoryTransport): void {
    if (peer.lost || peer.closing) {
      if (this.link.length > 0 && !this.lost) {
        this.link.takeAll();
        this.reset = true;
        if (this.buffer.length > 0) this.fail(new BrokenPipeError(32, "Broken pipe"));
      }
      return;
    }
    if (this.link.length > 0) {
      if (peer.readingPaused) return;
      peer.protocol.data_received(this.link.takeAll());
      this.fill();
      return;
    }
    this.eofArrived = true;
    if (!peer.protocol.eof_received()) peer.close();
  }

  can_write_eof(): boolean {
    return true;
  }

  write_eof(): void {
    if (this.closing || this.eofWritten) return;
    this.eofWritten = true;
    this.arrive();
  }

  is_closing(): boolean {
    return this.closing;
  }

  close(): void {
    if (this.closing) return;
    this.closing = true;
    if (this.buffer.length === 0) this.lose(null);
    this.arrive();
  }

  abort(): void {
    this.buffer.takeAll();
    this.closing = true;
    this.lose(null);
    this.arrive();
  }

  /** @internal What Python warns of when nobody holds it any more: the writer, which closes it, or else itself. */
  abandon(): { text: string; place: string } {
    const { writer } = this;
    if (writer === null || this.closing) {
      return { text: `unclosed transport ${repr(this)}`, place: "asyncio/selector_events.py:875" };
    }
    this.closing = true;
    return { text: `unclosed ${repr(writer)}`, place: "asyncio/streams.py:423" };
  }

  private fail(error: Error): void {
    this.closing = true;
    this.buffer.takeAll();
    this.lose(error);
  }

  /** Tells the protocol, soon, that it is over. */
  private lose(error: Error | null): void {
    if (this.lost) return;
    this.lost = true;
    this.loop.transports.delete(this);
    this.loop.call_soon(() => {
      this.protocol.connection_lost(error);
      this.owner?.detach(this);
    });
  }

  pause_reading(): void {
    this.readingPaused = true;
  }

  resume_reading(): void {
    this.readingPaused = false;
    this.peer?.arrive();
  }

  is_reading(): boolean {
    return !this.closing && !this.readingPaused;
  }

  get_write_buffer_size(): number {
    return this.buffer.length;
  }

  get_write_buffer_limits(): Tuple {
    return tuple(this.low, this.high);
  }

  /** The bytes at which the protocol is paused, and at which it is resumed. */
  set_write_buffer_limits(high: number | null = null, low: number | null = null): void {
    const top = high ?? (low === null ? HIGH_WATER : 4 * low);
    const bottom = low ?? Math.floor(top / 4);
    if (!(top >= bottom && bottom >= 0))
      throw new ValueError(`high (${top}) must be >= low (${bottom}) must be >= 0`);
    this.high = top;
    this.low = bottom;
  }

  toString(): string {
    const info = ["_SelectorSocketTransport"];
    if (this.lost) info.push("closed");
    else if (this.closing) info.push("closing");
    if (!this.lost) {
      info.push(`read=${this.is_reading() ? "polling" : "idle"}`);
      const write = this.buffer.length > 0 ? "polling" : "idle";
      info.push(`write=<${write}, bufsize=${this.buffer.length}>`);
    }
    return `<${info.join(" ")}>`;
  }
}
