/** Between a transport and a reader. Follows `FlowControlMixin` and `StreamReaderProtocol` of CPython's `asyncio/streams.py`. */
import { type Body, iscoroutine } from "../coroutines/coroutine.ts";
import { asPythonError, ConnectionResetError, isException } from "../python/errors.ts";
import type { Future } from "../coroutines/future.ts";
import type { EventLoop } from "../loop/loop.ts";
import { asCallback } from "../process/callbacks.ts";
import { iscoroutinefunction } from "../process/library.ts";
import { placeOfSite } from "../process/places.ts";
import { warn } from "../process/warnings.ts";
import { repr } from "../python/repr.ts";
import { recordRaised } from "../process/traceback.ts";
import type { Task } from "../tasks/task.ts";
import type { Protocol, Transport } from "./protocols.ts";
import type { StreamReader } from "./stream-reader.ts";
import { StreamWriter } from "./stream-writer.ts";

/** The handler's parameter, by index. */
const WRITER = 1;

export type ClientConnected = (reader: StreamReader, writer: StreamWriter) => unknown;

export class StreamReaderProtocol implements Protocol {
  /** Done when the connection is closed for good. */
  readonly _closed: Future<null>;
  private _stream_reader: StreamReader | null;
  private readonly _loop: EventLoop;
  private readonly _client_connected_cb: ClientConnected | null;
  /** @internal The task of the client's handler. */ _task: Task | null = null;
  private _paused = false;
  private _connection_lost = false;
  private readonly _drain_waiters = new Set<Future<null>>();

  constructor(reader: StreamReader, onClient: ClientConnected | null, loop: EventLoop) {
    this._stream_reader = reader;
    this._client_connected_cb = onClient;
    this._loop = loop;
    this._closed = loop.create_future<null>();
    this._closed._waits = { kind: "stream", text: "writer.wait_closed()" };
  }

  connection_made(transport: Transport): void {
    const { _stream_reader: reader, _loop: loop } = this;
    reader?.set_transport(transport);
    if (this._client_connected_cb === null || reader === null) return;
    const fails = (exception: Error): void => {
      loop.call_exception_handler({
        message: "Unhandled exception in client_connected_cb",
        exception,
        transport,
      });
      transport.close();
    };
    const writer = new StreamWriter(transport, this, reader, loop);
    let result: unknown;
    try {
      result = this._client_connected_cb(reader, writer);
    } catch (thrown) {
      const error = asPythonError(thrown);
      if (!isException(error)) throw error;
      recordRaised(error);
      fails(error);
      return;
    }
    if (!iscoroutine(result)) return;
    // CPython closes a writer that nothing refers to any more: the handler's own, if it did nothing but call its methods.
    const isHandlers = iscoroutinefunction(this._client_connected_cb);
    const letsGo = isHandlers && placeOfSite(result._site)?.unheld?.includes(WRITER) === true;
    const callback = asCallback(
      "StreamReaderProtocol.connection_made.<locals>.callback",
      "asyncio/streams.py:255",
      (done: Task) => {
        const exception = done.cancelled() ? null : done.exception();
        if (exception !== null) fails(exception);
        else if (done.cancelled()) transport.close();
        else if (letsGo && !transport.is_closing()) {
          transport.close();
          warn("ResourceWarning", `unclosed ${repr(writer)}`, "asyncio/streams.py:423");
        }
      },
    );
    this._task = loop.create_task(result);
    this._task.add_done_callback(callback);
  }

  data_received(data: Uint8Array): void {
    this._stream_reader?.feed_data(data);
  }

  eof_received(): boolean {
    this._stream_reader?.feed_eof();
    return true;
  }

  connection_lost(error: Error | null): void {
    if (error === null) this._stream_reader?.feed_eof();
    else this._stream_reader?.set_exception(error);
    if (!this._closed.done()) {
      if (error === null) this._closed.set_result(null);
      else {
        this._closed.set_exception(error);
        // Nobody need wait for it.
        this._closed._markRead();
      }
    }
    this._connection_lost = true;
    this._stream_reader = null;
    if (!this._paused) return;
    for (const waiter of this._drain_waiters) {
      if (waiter.done()) continue;
      if (error === null) waiter.set_result(null);
      else waiter.set_exception(error);
    }
  }

  pause_writing(): void {
    this._paused = true;
  }

  resume_writing(): void {
    this._paused = false;
    for (const waiter of this._drain_waiters) if (!waiter.done()) waiter.set_result(null);
  }

  /** Waits until the transport takes more. */
  *_drain_helper(): Body<void> {
    if (this._connection_lost) throw new ConnectionResetError("Connection lost");
    if (!this._paused) return;
    const waiter = this._loop.create_future<null>();
    waiter._waits = { kind: "stream", text: "writer.drain()" };
    this._drain_waiters.add(waiter);
    try {
      yield waiter;
    } finally {
      this._drain_waiters.delete(waiter);
    }
  }
}
