/** What listens for connections. Follows `Server` of CPython's `asyncio/base_events.py`. */
import { asCallback } from "../process/callbacks.ts";
import { type Body, Coroutine } from "../coroutines/coroutine.ts";
import { CancelledError, RuntimeError } from "../python/errors.ts";
import type { Future } from "../coroutines/future.ts";
import { libraryCode } from "../process/library.ts";
import type { EventLoop } from "../loop/loop.ts";
import { repr } from "../python/repr.ts";
import { sleep } from "../tasks/sleep.ts";
import { type Tuple, tuple } from "../python/tuple.ts";
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
  private readonly address: Tuple;
  constructor(address: Tuple) {
    this.address = address;
  }
  /** Its address: host and port. */
  getsockname(): Tuple {
    return this.address;
  }
  toString(): string {
    return `<asyncio.TransportSocket family=2, type=1, proto=0, laddr=${repr(this.address)}>`;
  }
}

/**
 * What `start_server()` gives. It accepts connections until it is closed: `{ await using _ = await enter(server); ... }`
 * closes it at the block's end. Follows CPython's Lib/asyncio/base_events.py.
 */
export class Server implements Owner {
  private readonly loop: EventLoop;
  private readonly protocolFactory: () => Protocol;
  private listening: Tuple | null = null;
  private readonly clients = new Set<MemoryTransport>();
  /** Those who wait until it is closed and every connection is over; null when that is so. */
  private waiters: Future<null>[] | null = [];
  private serving = false;
  private forever: Future<null> | null = null;

  constructor(loop: EventLoop, protocolFactory: () => Protocol) {
    this.loop = loop;
    this.protocolFactory = protocolFactory;
  }

  /** @internal */ bind(host: string | null, port: number): void {
    this.listening = network().listen(host, port, this);
  }

  /** @internal */ startNow(): void {
    this.serving = true;
  }

  /** @internal A client is calling. */
  accept(client: MemoryTransport, clientAddress: Tuple): void {
    const arrive = asCallback(
      "BaseSelectorEventLoop._accept_connection",
      "asyncio/selector_events.py:167",
      () => {
        const body = this.accepting(client, clientAddress);
        this.loop.create_task(new Coroutine(body, ACCEPT));
      },
    );
    this.loop.call_soon(arrive);
  }

  private *accepting(client: MemoryTransport, peername: Tuple): Body<void> {
    const protocol = this.protocolFactory();
    const sockname = this.listening ?? tuple("127.0.0.1", 0);
    const transport = new MemoryTransport(this.loop, protocol, { peername, sockname }, this);
    MemoryTransport.connect(transport, client);
    this.clients.add(transport);
    yield begin(this.loop, transport, protocol);
    // What the client has sent already comes now.
    client.resume_reading();
    transport.resume_reading();
  }

  /** @internal */ detach(transport: MemoryTransport): void {
    this.clients.delete(transport);
    if (this.clients.size === 0 && this.listening === null) this.wakeUp();
  }

  private wakeUp(): void {
    const { waiters } = this;
    this.waiters = null;
    for (const waiter of waiters ?? []) if (!waiter.done()) waiter.set_result(null);
  }

  /** The loop that it belongs to. */
  get_loop(): EventLoop {
    return this.loop;
  }

  /** True while it accepts connections. */
  is_serving(): boolean {
    return this.serving;
  }

  /** Where it listens; empty when it is closed. */
  get sockets(): Tuple {
    return this.listening === null ? tuple() : tuple(new TransportSocket(this.listening));
  }

  /** Accepts no more connections. Those there are go on. */
  close(): void {
    if (this.listening === null) return;
    network().unlisten(this.listening);
    this.listening = null;
    this.serving = false;
    if (this.forever?.done() === false) {
      this.forever.cancel();
      this.forever = null;
    }
    if (this.clients.size === 0) this.wakeUp();
  }

  /** Closes the connections there are. */
  close_clients(): void {
    for (const transport of [...this.clients]) transport.close();
  }

  /** Cuts the connections there are: what was not sent yet is lost. */
  abort_clients(): void {
    for (const transport of [...this.clients]) transport.abort();
  }

  /** Begins to accept connections, if it was made with `{ start_serving: false }`. */
  start_serving(): Coroutine<void> {
    return new Coroutine(this.starting(), START_SERVING);
  }

  private *starting(): Body<void> {
    this.startNow();
    yield sleep(0);
  }

  /** Accepts connections until it is cancelled; then it is closed. */
  serve_forever(): Coroutine<void> {
    return new Coroutine(this.servingForever(), SERVE_FOREVER);
  }

  private *servingForever(): Body<void> {
    if (this.forever !== null) {
      throw new RuntimeError(`server ${repr(this)} is already being awaited on serve_forever()`);
    }
    if (this.listening === null) throw new RuntimeError(`server ${repr(this)} is closed`);
    this.startNow();
    this.forever = this.loop.create_future<null>();
    this.forever.waits = { kind: "stream", text: "server.serve_forever()" };
    try {
      yield this.forever;
    } catch (error) {
      if (error instanceof CancelledError) {
        this.close();
        try {
          yield this.wait_closed();
        } catch {
          // The cancellation goes on, whatever came of the waiting.
        }
      }
      throw error;
    } finally {
      this.forever = null;
    }
  }

  /** Waits until it is closed and every connection is over. */
  wait_closed(): Coroutine<void> {
    return new Coroutine(this.waitingClosed(), WAIT_CLOSED);
  }

  private *waitingClosed(): Body<void> {
    if (this.waiters === null) return;
    const waiter = this.loop.create_future<null>();
    waiter.waits = { kind: "stream", text: "server.wait_closed()" };
    this.waiters.push(waiter);
    yield waiter;
  }

  /** What `await enter(...)` does: nothing more. */
  __aenter__(): Coroutine<this> {
    return new Coroutine<this>(this.itself(), AENTER);
  }

  private *itself(): Body<this> {
    return this;
  }

  /** What the end of the block does: closes it, and waits until it is closed. */
  __aexit__(): Coroutine<void> {
    return new Coroutine(this.leaving(), AEXIT);
  }

  private *leaving(): Body<void> {
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
  waiter.waits = { kind: "stream", text: "a connection" };
  loop.call_soon(() => protocol.connection_made(transport));
  loop.call_soon(() => {
    if (!waiter.cancelled()) waiter.set_result(null);
  });
  return waiter;
}
