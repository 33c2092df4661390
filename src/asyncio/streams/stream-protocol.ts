/** Between a transport and a reader. Follows `FlowControlMixin` and `StreamReaderProtocol` of CPython's `asyncio/streams.py`. */
import { type Body, iscoroutine } from "../coroutines/coroutine.ts";
import { ConnectionResetError } from "../python/errors.ts";
import type { Future } from "../coroutines/future.ts";
import type { EventLoop } from "../loop/loop.ts";
import type { Task } from "../tasks/task.ts";
import type { Protocol, Transport } from "./protocols.ts";
import type { StreamReader } from "./stream-reader.ts";
import { StreamWriter } from "./stream-writer.ts";

export type ClientConnected = (reader: StreamReader, writer: StreamWriter) => unknown;

export class StreamReaderProtocol implements Protocol {
  /** Done when the connection is closed for good. */
  readonly closed: Future<null>;
  private reader: StreamReader | null;
  private readonly loop: EventLoop;
  private readonly onClient: ClientConnected | null;
  private paused = false;
  private lost = false;
  private readonly drainWaiters = new Set<Future<null>>();

  constructor(reader: StreamReader, onClient: ClientConnected | null, loop: EventLoop) {
    this.reader = reader;
    this.onClient = onClient;
    this.loop = loop;
    this.closed = loop.create_future<null>();
    this.closed.waits = { kind: "stream", text: "writer.wait_closed()" };
  }

  connection_made(transport: Transport): void {
    const { reader, loop } = this;
    reader?.set_transport(transport);
    if (this.onClient === null || reader === null) return;
    const result = this.onClient(reader, new StreamWriter(transport, this, reader, loop));
    if (!iscoroutine(result)) return;
    const task = loop.create_task(result);
    task.add_done_callback((done: Task) => {
      if (done.cancelled()) {
        transport.close();
        return;
      }
      const exception = done.exception();
      if (exception === null) return;
      loop.call_exception_handler({
        message: "Unhandled exception in client_connected_cb",
        exception,
        transport,
      });
      transport.close();
    });
  }

  data_received(data: Uint8Array): void {
    this.reader?.feed_data(data);
  }

  eof_received(): boolean {
    this.reader?.feed_eof();
    return true;
  }

  connection_lost(error: Error | null): void {
    if (error === null) this.reader?.feed_eof();
    else this.reader?.set_exception(error);
    if (!this.closed.done()) {
      if (error === null) this.closed.set_result(null);
      else {
        this.closed.set_exception(error);
        // Nobody need wait for it.
        this.closed.markRead();
      }
    }
    this.lost = true;
    this.reader = null;
    if (!this.paused) return;
    for (const waiter of this.drainWaiters) {
      if (waiter.done()) continue;
      if (error === null) waiter.set_result(null);
      else waiter.set_exception(error);
    }
  }

  pause_writing(): void {
    this.paused = true;
  }

  resume_writing(): void {
    this.paused = false;
    for (const waiter of this.drainWaiters) if (!waiter.done()) waiter.set_result(null);
  }

  /** Waits until the transport takes more. */
  *drain(): Body<void> {
    if (this.lost) throw new ConnectionResetError("Connection lost");
    if (!this.paused) return;
    const waiter = this.loop.create_future<null>();
    waiter.waits = { kind: "stream", text: "writer.drain()" };
    this.drainWaiters.add(waiter);
    try {
      yield waiter;
    } finally {
      this.drainWaiters.delete(waiter);
    }
  }
}
