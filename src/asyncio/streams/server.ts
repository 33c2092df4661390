/** What listens for connections. Follows `Server` of CPython's `asyncio/base_events.py`. */
import { className } from "../python/peek.ts";
import { asCallback } from "../process/callbacks.ts";
import { type Body, Coroutine } from "../coroutines/coroutine.ts";
import { CancelledError, RuntimeError } from "../python/errors.ts";
import type { Future } from "../coroutines/future.ts";
import { setResultUnlessCancelled } from "../coroutines/set-result.ts";
import { libraryCode } from "../process/library.ts";
import type { EventLoop } from "../loop/loop.ts";
import { repr, type Tuple, tuple } from "../python/repr.ts";
import { sleep } from "../tasks/sleep.ts";
import { MemoryTransport, type Owner } from "./memory-transport.ts";
import { network } from "./network.ts";
import type { Protocol } from "./protocols.ts";

const START_SERVING = libraryCode("Server.start_serving", "asyncio/base_events.py:362");
const SERVE_FOREVER = libraryCode("Server.serve_forever", "asyncio/base_events.py:368");
const WAIT_CLOSED = libraryCode("Server.wait_closed", "asyncio/base_events.py:389");
const AENTER = libraryCode("AbstractServer.__aenter__", "asyncio/events.py:190");
const AEXIT = libraryCode("AbstractServer.__aexit__", "asyncio/events.py:193");
const ACCEPT = libraryCode("BaseSelectorEventLoop._accept_connection2", "asyncio/selector_events.py:212");

/** A listening socket, as far as there is one: `server.sockets[0].getsockname()`. */
export class TransportSocket {
  private readonly _address: Tuple;
  constructor(address: Tuple) {
    this._address = address;
  }
  /** Its address: host and port. */
  getsockname(): Tuple {
    return this._address;
  }
  toString(): string {
    return `<asyncio.TransportSocket family=2, type=1, proto=0, laddr=${repr(this._address)}>`;
  }
}

/**
 * What `start_server()` gives. It accepts connections until it is closed: `{ await using _ = await enter(server); ... }`
 * closes it at the block's end. Follows CPython's Lib/asyncio/base_events.py.
 */
export class Server implements Owner {
  private readonly _loop: EventLoop;
  private readonly _protocol_factory: () => Protocol;
  private _listening: Tuple | null = null;
  private readonly _clients = new Set<MemoryTransport>();
  /** Those who wait until it is closed and every connection is over; null when that is so. */
  private _waiters: Future<null>[] | null = [];
  private _serving = false;
  private _serving_forever_fut: Future<null> | null = null;

  constructor(loop: EventLoop, protocolFactory: () => Protocol) {
    this._loop = loop;
    this._protocol_factory = protocolFactory;
  }

  /** @internal */ _bind(host: string | null, port: number): void {
    this._listening = network().listen(host, port, this);
  }

  /** @internal */ _start_serving(): void {
    this._serving = true;
  }

  /** @internal A client is calling. */
  _accept(client: MemoryTransport, clientAddress: Tuple): void {
    const arrive = asCallback(
      "BaseSelectorEventLoop._accept_connection",
      "asyncio/selector_events.py:167",
      () => {
        const body = this._accepting(client, clientAddress);
        this._loop.create_task(new Coroutine(body, ACCEPT));
      },
    );
    this._loop.call_soon(arrive);
  }

  private *_accepting(client: MemoryTransport, peername: Tuple): Body<void> {
    const protocol = this._protocol_factory();
    const sockname = this._listening ?? tuple("127.0.0.1", 0);
    const transport = new MemoryTransport(this._loop, protocol, { peername, sockname }, this);
    MemoryTransport._connect(transport, client);
    this._clients.add(transport);
    yield begin(this._loop, transport, protocol);
    // What the client has sent already comes now.
    client.resume_reading();
    transport.resume_reading();
  }

  /** @internal */ _detach(transport: MemoryTransport): void {
    this._clients.delete(transport);
    if (this._clients.size === 0 && this._listening === null) this._wakeup();
  }

  private _wakeup(): void {
    const { _waiters: waiters } = this;
    this._waiters = null;
    for (const waiter of waiters ?? []) if (!waiter.done()) waiter.set_result(null);
  }

  /** The loop that it belongs to. */
  get_loop(): EventLoop {
    return this._loop;
  }

  /** True while it accepts connections. */
  is_serving(): boolean {
    return this._serving;
  }

  /** Where it listens; empty when it is closed. */
  get sockets(): Tuple {
    return this._listening === null ? tuple() : tuple(new TransportSocket(this._listening));
  }

  /** Accepts no more connections. Those there are go on. */
  close(): void {
    if (this._listening === null) return;
    network().unlisten(this._listening);
    this._listening = null;
    this._serving = false;
    if (this._serving_forever_fut?.done() === false) {
      this._serving_forever_fut.cancel();
      this._serving_forever_fut = null;
    }
    if (this._clients.size === 0) this._wakeup();
  }

  /** Closes the connections there are. */
  close_clients(): void {
    for (const transport of [...this._clients]) transport.close();
  }

  /** Cuts the connections there are: what was not sent yet is lost. */
  abort_clients(): void {
    for (const transport of [...this._clients]) transport.abort();
  }

  /** Begins to accept connections, if it was made with `{ start_serving: false }`. */
  start_serving(): Coroutine<void> {
    return new Coroutine(this._starting(), START_SERVING);
  }

  private *_starting(): Body<void> {
    this._start_serving();
    yield sleep(0);
  }

  /** Accepts connections until it is cancelled; then it closes, with the connections that are open. */
  serve_forever(): Coroutine<void> {
    return new Coroutine(this._servingForever(), SERVE_FOREVER);
  }

  private *_servingForever(): Body<void> {
    if (this._serving_forever_fut !== null) {
      throw new RuntimeError(`server ${repr(this)} is already being awaited on serve_forever()`);
    }
    if (this._listening === null) throw new RuntimeError(`server ${repr(this)} is closed`);
    this._start_serving();
    this._serving_forever_fut = this._loop.create_future<null>();
    this._serving_forever_fut._waits = { kind: "stream", text: "server.serve_forever()" };
    try {
      yield this._serving_forever_fut;
    } catch (error) {
      if (error instanceof CancelledError) {
        this.close();
        this.close_clients();
        yield this.wait_closed();
      }
      throw error;
    } finally {
      this._serving_forever_fut = null;
    }
  }

  /** Waits until it is closed and every connection is over. */
  wait_closed(): Coroutine<void> {
    return new Coroutine(this._waitingClosed(), WAIT_CLOSED);
  }

  private *_waitingClosed(): Body<void> {
    if (this._waiters === null) return;
    const waiter = this._loop.create_future<null>();
    waiter._waits = { kind: "stream", text: "server.wait_closed()" };
    this._waiters.push(waiter);
    yield waiter;
  }

  /** What `await enter(...)` does: nothing more. */
  __aenter__(): Coroutine<this> {
    return new Coroutine<this>(this._itself(), AENTER);
  }

  private *_itself(): Body<this> {
    return this;
  }

  /** What the end of the block does: closes it, and waits until it is closed. */
  __aexit__(): Coroutine<void> {
    return new Coroutine(this._leaving(), AEXIT);
  }

  private *_leaving(): Body<void> {
    this.close();
    yield this.wait_closed();
  }

  toString(): string {
    return `<Server sockets=${repr(this.sockets)}>`;
  }
}

/** A new transport tells its protocol, and then whoever waits for the connection, as CPython's does: a turn each way. */
export function begin(loop: EventLoop, transport: MemoryTransport, protocol: Protocol): Future<null> {
  const waiter = loop.create_future<null>();
  waiter._waits = { kind: "stream", text: "a connection" };
  const name = `${className(protocol)}.connection_made`;
  loop.call_soon(
    asCallback(name, null, (made: MemoryTransport) => protocol.connection_made(made)),
    transport,
  );
  loop.call_soon(transport._add_reader);
  loop.call_soon(setResultUnlessCancelled, waiter, null);
  return waiter;
}
