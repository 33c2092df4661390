import asyncio from "asyncio";
import { equal, fails, ok, test } from "../unittest";

const bytes = (text) => new TextEncoder().encode(text);
const text = (data) => new TextDecoder().decode(data);

/** A server that answers one request, as CPython's tests have one, for the time of `body(host, port)`. */
async function withServer(body) {
  const answer = async (reader, writer) => {
    await reader.readline();
    writer.write(bytes("HTTP/1.0 200 OK\r\nContent-type: text/plain\r\n\r\nTest message"));
    writer.close();
    await writer.wait_closed();
  };
  const messages = [];
  asyncio.get_running_loop().set_exception_handler((_loop, context) => messages.push(context.message));
  const server = await asyncio.start_server(answer, "127.0.0.1", 0);
  const [host, port] = server.sockets[0].getsockname();
  await body(host, port);
  server.close();
  await server.wait_closed();
  equal(messages, []);
}
/** Sends the request, and reads the first line of the answer. */
async function request(host, port) {
  const [reader, writer] = await asyncio.open_connection(host, port);
  writer.write(bytes("GET / HTTP/1.0\r\n\r\n"));
  equal(text(await reader.readline()), "HTTP/1.0 200 OK\r\n");
  return [reader, writer];
}
const readsTheRest = async (reader) => ok(text(await reader.read()).endsWith("\r\n\r\nTest message"));

test("StreamTests.test_open_connection", async () => {
  await withServer(async (host, port) => {
    const [reader, writer] = await request(host, port);
    await readsTheRest(reader);
    writer.close();
  });
});
test("StreamTests.test_start_server", async () => {
  const handle = async (reader, writer) => {
    writer.write(await reader.readline());
    await writer.drain();
    writer.close();
    await writer.wait_closed();
  };
  const messages = [];
  asyncio.get_running_loop().set_exception_handler((_loop, context) => messages.push(context.message));
  const callback = (reader, writer) => void asyncio.create_task(handle(reader, writer));
  for (const each of [handle, callback]) {
    const server = await asyncio.start_server(each, "127.0.0.1", 0);
    const [reader, writer] = await asyncio.open_connection(...server.sockets[0].getsockname());
    writer.write(bytes("hello world!\n"));
    equal(text(await reader.readline()), "hello world!\n");
    writer.close();
    await writer.wait_closed();
    server.close();
    await server.wait_closed();
  }
  equal(messages, []);
});
test("StreamTests.test_multiple_drain", async () => {
  let drained = 0;
  const slow = async (reader, writer) => {
    await asyncio.sleep(0.1);
    await reader.read();
    writer.close();
  };
  const server = await asyncio.start_server(slow, "127.0.0.1", 0);
  const [, writer] = await asyncio.open_connection(...server.sockets[0].getsockname());
  writer.write(new Uint8Array(2_000_000));
  const drainer = async () => {
    await writer.drain();
    drained += 1;
  };
  const all = asyncio.gather(...Array.from({ length: 10 }, drainer));
  await asyncio.sleep(0.05);
  equal(drained, 0);
  await all;
  equal(drained, 10);
  equal(asyncio.get_running_loop().time(), 0.1);
  writer.close();
  await writer.wait_closed();
  server.close();
  await server.wait_closed();
});
test("StreamTests.test_drain_raises", async () => {
  const messages = [];
  asyncio.get_running_loop().set_exception_handler((_loop, context) => messages.push(context.message));
  const hangUp = (_reader, writer) => writer.transport.abort();
  const server = await asyncio.start_server(hangUp, "localhost", 0);
  const client = async () => {
    const [, writer] = await asyncio.open_connection(...server.sockets[0].getsockname());
    for (;;) {
      writer.write(bytes("foo\n"));
      await writer.drain();
    }
  };
  await fails(ConnectionError, client);
  server.close();
  equal(messages, []);
});
test("StreamTests.test_wait_closed_on_close", async () => {
  await withServer(async (host, port) => {
    const [reader, writer] = await request(host, port);
    await readsTheRest(reader);
    ok(!writer.is_closing());
    writer.close();
    ok(writer.is_closing());
    await writer.wait_closed();
  });
});
test("StreamTests.test_wait_closed_on_close_with_unread_data", async () => {
  await withServer(async (host, port) => {
    const [, writer] = await request(host, port);
    writer.close();
    await writer.wait_closed();
  });
});
test("StreamTests.test_async_writer_api", async () => {
  await withServer(async (host, port) => {
    const [reader, writer] = await request(host, port);
    await readsTheRest(reader);
    writer.close();
    await writer.wait_closed();
  });
});
test("StreamTests.test_async_writer_api_exception_after_close", async () => {
  await withServer(async (host, port) => {
    const [reader, writer] = await request(host, port);
    await readsTheRest(reader);
    writer.close();
    await fails(ConnectionResetError, async () => {
      writer.write(bytes("data"));
      await writer.drain();
    });
  });
});
test("StreamTests.test_eof_feed_when_closing_writer", async () => {
  await withServer(async (host, port) => {
    const [reader, writer] = await asyncio.open_connection(host, port);
    writer.close();
    await writer.wait_closed();
    ok(reader.at_eof());
    equal(text(await reader.read()), "");
  });
});

/** A client sends something; gives what the loop's exception handler is told about the server's callback. */
async function serveWith(handle) {
  const messages = [];
  asyncio.get_running_loop().set_exception_handler((_loop, context) => messages.push(context.message));
  const server = await asyncio.start_server(handle, "localhost", 8888);
  await server.start_serving();
  const [, writer] = await asyncio.open_connection("localhost", 8888);
  writer.write(bytes("test msg"));
  await writer.drain();
  writer.close();
  await writer.wait_closed();
  server.close();
  await server.wait_closed();
  return messages;
}
test("StreamTests.test_unhandled_exception", async () => {
  const messages = await serveWith(async () => {
    throw new RuntimeError("test");
  });
  equal(messages[0], "Unhandled exception in client_connected_cb");
});
test("StreamTests.test_unhandled_cancel", async () => {
  const messages = await serveWith(async (_reader, writer) => {
    writer.close();
    asyncio.current_task().cancel();
  });
  equal(messages, []);
});
