/** Opening connections and servers. Follow `open_connection` and `start_server` of CPython's `asyncio/streams.py`. */
import { checkKeywords, type Keywords } from "../python/arguments.ts";
import { type Body, coroutine } from "../coroutines/coroutine.ts";
import type { EventLoop } from "../loop/loop.ts";
import { get_running_loop } from "../process/running.ts";
import { sleep } from "../tasks/sleep.ts";
import { state } from "../process/state.ts";
import { tuple } from "../python/repr.ts";
import { MemoryTransport } from "./memory-transport.ts";
import { network } from "./network.ts";
import type { Protocol } from "./protocols.ts";
import { begin, Server } from "./server.ts";
import { type ClientConnected, StreamReaderProtocol } from "./stream-protocol.ts";
import { DEFAULT_LIMIT, StreamReader } from "./stream-reader.ts";
import { StreamWriter } from "./stream-writer.ts";

interface StreamKeywords {
  host?: string | null;
  port?: number | null;
  limit?: number;
}

interface ServerKeywords extends StreamKeywords {
  start_serving?: boolean;
  backlog?: number;
  reuse_address?: boolean;
}

/**
 * Connects to a server and gives both ends of the stream: `const [reader, writer] = await asyncio.open_connection("127.0.0.1", 8888)`.
 * The network is in memory: the server has to run in the same program. Raises ConnectionRefusedError if nobody listens.
 * Follows CPython's Lib/asyncio/streams.py.
 */
export const open_connection = coroutine(
  "open_connection",
  "asyncio/streams.py:26",
  function* (
    host: string | StreamKeywords | null = null,
    port: number | StreamKeywords | null = null,
    keywords: StreamKeywords = {},
  ): Body<[StreamReader, StreamWriter]> {
    const all = collect({ host, port, keywords }, ["host", "port", "limit"], "open_connection");
    const loop = get_running_loop();
    const reader = new StreamReader(all.limit ?? DEFAULT_LIMIT, loop);
    const protocol = new StreamReaderProtocol(reader, null, loop);
    const transport = yield* connect(loop, protocol, all.host ?? null, all.port ?? 0);
    const writer = new StreamWriter(transport, protocol, reader, loop);
    return tuple(reader, writer) as unknown as [StreamReader, StreamWriter];
  },
);

function* connect(
  loop: EventLoop,
  protocol: Protocol,
  host: string | null,
  port: number,
): Body<MemoryTransport> {
  const madeAt = state.frame?._madeAt ?? 0;
  // The connecting itself takes a turn.
  yield sleep(0);
  const { server, address } = network().find(host, port);
  const sockname = tuple("127.0.0.1", network().freePort());
  const transport = new MemoryTransport(loop, protocol, { peername: address, sockname });
  transport._opened_at = madeAt;
  server._accept(transport, sockname);
  yield begin(loop, transport, protocol);
  return transport;
}

/**
 * Listens for connections and gives the server: `await asyncio.start_server(handle, "127.0.0.1", 8888)`. For each client it
 * calls `handle(reader, writer)`; if that is an async function, it runs as a task. Raises OSError if the port is taken.
 * Follows CPython's Lib/asyncio/streams.py.
 */
export const start_server = coroutine(
  "start_server",
  "asyncio/streams.py:52",
  function* (
    client_connected_cb: ClientConnected,
    host: string | ServerKeywords | null = null,
    port: number | ServerKeywords | null = null,
    keywords: ServerKeywords = {},
  ): Body<Server> {
    const names = ["host", "port", "limit", "start_serving", "backlog", "reuse_address"];
    const all = collect<ServerKeywords>({ host, port, keywords }, names, "start_server");
    const loop = get_running_loop();
    const server = new Server(loop, () => {
      const reader = new StreamReader(all.limit ?? DEFAULT_LIMIT, loop);
      return new StreamReaderProtocol(reader, client_connected_cb, loop);
    });
    server._bind(all.host ?? null, all.port ?? 0);
    if (all.start_serving !== false) {
      server._start_serving();
      yield sleep(0);
    }
    return server;
  },
);

/** Host and port come by position or by name. */
function collect<K extends StreamKeywords>(
  given: { host: unknown; port: unknown; keywords: K },
  names: readonly string[],
  fn: string,
): K {
  const { host, port, keywords } = given;
  const parts = [host, port, keywords].filter((each) => typeof each === "object" && each !== null) as K[];
  const all = {} as K;
  for (const part of parts) Object.assign(all, part);
  checkKeywords(all as Keywords, names, fn);
  if (typeof host === "string") all.host = host;
  if (typeof port === "number") all.port = port;
  return all;
}
