/**
 * The two sides of a connection: a transport moves bytes, a protocol is told what came. Streams stand on them, and so
 * will whatever the network grows into. Follows CPython's `asyncio/transports.py` and `protocols.py`.
 */
import type { Task } from "../tasks/task.ts";

export interface Protocol {
  /** @internal The task that handles the connection, if there is one. */
  readonly _task?: Task | null;
  connection_made(transport: Transport): void;
  data_received(data: Uint8Array): void;
  /** The other side sends no more; true keeps this side open. */
  eof_received(): boolean;
  connection_lost(error: Error | null): void;
  /** The transport's buffer is full: write no more for now. */
  pause_writing(): void;
  resume_writing(): void;
}

export interface Transport {
  write(data: Uint8Array): void;
  writelines(list: Iterable<Uint8Array>): void;
  write_eof(): void;
  can_write_eof(): boolean;
  close(): void;
  abort(): void;
  is_closing(): boolean;
  pause_reading(): void;
  resume_reading(): void;
  get_extra_info(name: string, otherwise?: unknown): unknown;
  get_write_buffer_size(): number;
  set_write_buffer_limits(high?: number | null, low?: number | null): void;
}
