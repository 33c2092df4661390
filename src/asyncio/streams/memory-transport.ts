/**
 * One end of a connection in memory. What is written goes into the link, which holds LINK_BYTES as an operating system's
 * socket buffers do, and arrives at the other end in the next turn of the loop; what does not fit waits in the transport's
 * own buffer, and a full buffer pauses the protocol. Follows `_SelectorSocketTransport` of CPython's
 * `asyncio/selector_events.py`.
 */
import { BrokenPipeError, RuntimeError, ValueError } from "../python/errors.ts";
import { asCallback } from "../process/callbacks.ts";
import { log } from "../process/log.ts";
import type { EventLoop } from "../loop/loop.ts";
import { repr, type Tuple, tuple } from "../python/repr.ts";
import { ByteBuffer, checkBytes } from "./byte-buffer.ts";
import type { Protocol, Transport } from "./protocols.ts";
import { placeOfSite, sayPlace } from "../process/places.ts";
import type { OpenEnd } from "../clock/forgotten.ts";

/** What is under way at most: 64 KiB. */
const LINK_BYTES = 64 * 1024;
/** What the transport's own buffer holds before the protocol is paused, and at which it is resumed: 64 and 16 KiB. */
const HIGH_WATER = 64 * 1024;
const LOW_WATER = HIGH_WATER / 4;
/** How many writes to a lost connection are silent. */
const SILENT_WRITES = 5;

export interface Owner {
  _detach(transport: MemoryTransport): void;
}

export class MemoryTransport implements Transport, OpenEnd {
  private readonly _loop: EventLoop;
  private readonly _protocol: Protocol;
  private readonly _extra: Readonly<Record<string, unknown>>;
  private readonly _server: Owner | null;
  private _peer: MemoryTransport | null = null;
  /** Written, and not yet in the link. */
  private readonly _buffer = new ByteBuffer();
  /** Under way to the peer. */
  private readonly _link = new ByteBuffer();
  private _arriving = false;
  private _eof = false;
  private _eof_arrived = false;
  /** Bytes arrived where nobody reads any more, and that was answered: the next write meets it. */
  private _reset = false;
  private _closing = false;
  private _lost = false;
  /** As a socket is, once the protocol has been told: only then does the other side see the end. */
  private _sock_closed = false;
  private _conn_lost = 0;
  /** The loop looks for what arrives: from the turn in which the protocol was told of the connection until the other's end. */
  private _polling = false;
  private _paused = false;
  private _protocol_paused = false;
  private _high_water = HIGH_WATER;
  private _low_water = LOW_WATER;
  /** @internal The stream's writing end, if it has one. */ _writer: object | null = null;
  /** @internal For a client's end: the site of `open_connection()`. */ _opened_at: number | null = null;

  constructor(
    loop: EventLoop,
    protocol: Protocol,
    extra: Readonly<Record<string, unknown>>,
    owner: Owner | null = null,
  ) {
    this._loop = loop;
    this._protocol = protocol;
    this._extra = extra;
    this._server = owner;
    loop._transports.add(this);
  }

  /** Joins two ends. */
  static _connect(a: MemoryTransport, b: MemoryTransport): void {
    a._peer = b;
    b._peer = a;
  }

  get_protocol(): Protocol {
    return this._protocol;
  }

  get_extra_info(name: string, otherwise: unknown = null): unknown {
    return this._extra[name] ?? otherwise;
  }

  write(data: Uint8Array): void {
    checkBytes(
      data,
      (type) => `data argument must be a bytes, bytearray, or memoryview object, not '${type}'`,
    );
    if (this._eof) throw new RuntimeError("Cannot call write() after write_eof()");
    if (data.length === 0) return;
    if (this._lost || this._closing) {
      if (this._lost && this._conn_lost >= SILENT_WRITES) log("WARNING", "socket.send() raised exception.");
      this._conn_lost += 1;
      return;
    }
    if (this._reset) {
      this._force_close(new BrokenPipeError(32, "Broken pipe"));
      return;
    }
    this._buffer.append(data);
    this._fill();
    if (this._buffer.length > this._high_water && !this._protocol_paused) {
      this._protocol_paused = true;
      this._protocol.pause_writing();
    }
  }

  writelines(list: Iterable<Uint8Array>): void {
    for (const data of list) this.write(data);
  }

  /** Moves what fits into the link. */
  private _fill(): void {
    const room = LINK_BYTES - this._link.length;
    if (room > 0 && this._buffer.length > 0) this._link.append(this._buffer.take(room));
    if (this._protocol_paused && this._buffer.length <= this._low_water) {
      this._protocol_paused = false;
      this._protocol.resume_writing();
    }
    if (this._closing && this._buffer.length === 0) this._lose(null);
    this._arrive();
  }

  /** Has what is in the link arrive in the next turn. */
  private _arrive(): void {
    const hasEnd = (this._eof || this._sock_closed) && this._buffer.length === 0 && !this._eof_arrived;
    if (this._arriving || this._peer === null || (this._link.length === 0 && !hasEnd)) return;
    if (this._peer._paused && this._link.length > 0) return;
    this._arriving = true;
    this._loop.call_soon(
      asCallback("_SelectorSocketTransport._read_ready", null, () => {
        this._arriving = false;
        this._deliver(this._peer!);
      }),
    );
  }

  private _deliver(peer: MemoryTransport): void {
    if (peer._lost || peer._closing) {
      if (this._link.length > 0 && !this._lost) {
        this._link.takeAll();
        this._reset = true;
        if (this._buffer.length > 0) this._force_close(new BrokenPipeError(32, "Broken pipe"));
      }
      return;
    }
    if (this._link.length > 0) {
      if (peer._paused) return;
      peer._protocol.data_received(this._link.takeAll());
      this._fill();
      return;
    }
    this._eof_arrived = true;
    peer._polling = false;
    if (!peer._protocol.eof_received()) peer.close();
  }

  can_write_eof(): boolean {
    return true;
  }

  write_eof(): void {
    if (this._closing || this._eof) return;
    this._eof = true;
    this._arrive();
  }

  is_closing(): boolean {
    return this._closing;
  }

  close(): void {
    if (this._closing) return;
    this._closing = true;
    if (this._buffer.length === 0) this._lose(null);
  }

  abort(): void {
    this._buffer.takeAll();
    this._closing = true;
    this._lose(null);
  }

  /** @internal What Python warns of when nobody holds it any more: the writer, which closes it, or else itself. */
  _abandon(): { text: string; place: string } {
    const { _writer: writer } = this;
    if (writer === null || this._closing) {
      return { text: `unclosed transport ${repr(this)}`, place: "asyncio/selector_events.py:875" };
    }
    this._closing = true;
    return { text: `unclosed ${repr(writer)}`, place: "asyncio/streams.py:423" };
  }

  /** @internal */
  _forgotten(): ReturnType<OpenEnd["_forgotten"]> {
    const { _protocol: protocol, _writer: writer, _opened_at: site } = this;
    if (this._closing || writer === null) return null;
    if (site !== null) {
      const where = sayPlace(placeOfSite(site));
      const sentence = `The connection opened at ${where} is still open: nothing has called \`writer.close()\` for it.`;
      return { by: "client", sentence };
    }
    const { _task: task } = protocol;
    if (task?.done() !== true) return null;
    const name = task._coroutine.__name__;
    const sentence = `The client's handler '${name}' has ended without \`writer.close()\`: the connection is still open.`;
    return { by: "handler", sentence };
  }

  private _force_close(error: Error): void {
    this._closing = true;
    this._buffer.takeAll();
    this._lose(error);
  }

  /** Tells the protocol, soon, that it is over. */
  private _lose(error: Error | null): void {
    if (this._lost) return;
    this._lost = true;
    this._loop._transports.delete(this);
    const tell = (reason: Error | null) => {
      this._protocol.connection_lost(reason);
      this._sock_closed = true;
      this._arrive();
      this._server?._detach(this);
    };
    this._loop.call_soon(asCallback("_SelectorSocketTransport._call_connection_lost", null, tell), error);
  }

  pause_reading(): void {
    this._paused = true;
  }

  resume_reading(): void {
    this._paused = false;
    this._peer?._arrive();
  }

  /** @internal The protocol knows of the connection: what arrives may come. */
  readonly _add_reader = asCallback("_SelectorTransport._add_reader", null, () => {
    this._polling = true;
  });

  is_reading(): boolean {
    return !this._closing && !this._paused;
  }

  get_write_buffer_size(): number {
    return this._buffer.length;
  }

  get_write_buffer_limits(): Tuple {
    return tuple(this._low_water, this._high_water);
  }

  /** The bytes at which the protocol is paused, and at which it is resumed. */
  set_write_buffer_limits(high: number | null = null, low: number | null = null): void {
    const top = high ?? (low === null ? HIGH_WATER : 4 * low);
    const bottom = low ?? Math.floor(top / 4);
    if (!(top >= bottom && bottom >= 0))
      throw new ValueError(`high (${top}) must be >= low (${bottom}) must be >= 0`);
    this._high_water = top;
    this._low_water = bottom;
  }

  toString(): string {
    const info = ["_SelectorSocketTransport"];
    if (this._lost) info.push("closed");
    else if (this._closing) info.push("closing");
    if (!this._lost) {
      info.push(`read=${this._polling && this.is_reading() ? "polling" : "idle"}`);
      const write = this._buffer.length > 0 ? "polling" : "idle";
      info.push(`write=<${write}, bufsize=${this._buffer.length}>`);
    }
    return `<${info.join(" ")}>`;
  }
}
