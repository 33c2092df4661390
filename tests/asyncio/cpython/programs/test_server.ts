import asyncio from "asyncio";
import { equal, ok, raises, test } from "./unittest";

const bytes = (text) => new TextEncoder().encode(text);

/** Reads until the client is gone, and goes too. */
async function readsAll(reader, writer) {
  try {
    await reader.read();
  } finally {
    writer.close();
    await writer.wait_closed();
  }
}
const serve = (handle) => asyncio.start_server(handle, "127.0.0.1", 0);
const connect = (server, keywords = {}) =>
  asyncio.open_connection(...server.sockets[0].getsockname(), keywords);

test("BaseStartServer.test_start_server_1", () => {
  const loop = asyncio.new_event_loop();
  let task = null;
  const answered = [];
  async function handle(reader, writer) {
    await reader.readline();
    task.cancel();
    writer.write(bytes("1"));
    writer.close();
    await writer.wait_closed();
  }
  async function main(server) {
    await using _ = await enter(server);
    await server.serve_forever();
  }
  async function client(server) {
    while (!server.is_serving()) await asyncio.sleep(0.2);
    const [reader, writer] = await connect(server);
    writer.write(bytes("1".repeat(1024 * 5) + "\n"));
    answered.push(await reader.readexactly(1));
    writer.close();
    await writer.wait_closed();
  }
  const server = loop.run_until_complete(
    asyncio.start_server(handle, "127.0.0.1", 0, { start_serving: false }),
  );
  ok(!server.is_serving());
  task = loop.create_task(main(server));
  const calling = loop.create_task(client(server));
  raises(asyncio.CancelledError, () => loop.run_until_complete(task));
  loop.run_until_complete(calling);
  equal([answered, server.is_serving()], [[bytes("1")], false]);
  equal([...server.sockets], []);
  const error = raises(RuntimeError, () => loop.run_until_complete(server.serve_forever()));
  ok(error.message.endsWith("is closed"));
  loop.close();
});

test("TestServer2.test_wait_closed_basic", async () => {
  const server = await serve(readsAll);
  const tasks = [];
  /** One more who waits until the server is closed; how many of them are done by now. */
  async function oneMore() {
    tasks.push(asyncio.create_task(server.wait_closed()));
    await asyncio.sleep(0);
    return tasks.filter((task) => task.done()).length;
  }
  equal(await oneMore(), 0, "no connection, not closed");
  const [, writer] = await connect(server);
  equal(await oneMore(), 0, "a connection, not closed");
  server.close();
  await asyncio.sleep(0);
  equal(await oneMore(), 0, "a connection, closed");
  writer.close();
  await writer.wait_closed();
  for (const task of tasks) await task;
  await server.wait_closed(); // at once
});

test("TestServer2.test_wait_closed_race", async () => {
  const server = await serve(readsAll);
  const task = asyncio.create_task(server.wait_closed());
  await asyncio.sleep(0);
  ok(!task.done());
  const [, writer] = await connect(server);
  const loop = asyncio.get_running_loop();
  loop.call_soon(server.close);
  loop.call_soon(writer.close);
  await server.wait_closed();
  await task;
});

test("TestServer2.test_close_clients", async () => {
  const server = await serve(readsAll);
  const [, writer] = await connect(server);
  const task = asyncio.create_task(server.wait_closed());
  await asyncio.sleep(0);
  ok(!task.done());
  server.close();
  server.close_clients();
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  ok(task.done());
  writer.close();
});

test("TestServer2.test_abort_clients", async () => {
  const arrived = asyncio.get_running_loop().create_future();
  const server = await serve(async (reader, writer) => {
    arrived.set_result(writer);
    await writer.wait_closed();
  });
  const [, clientWriter] = await connect(server, { limit: 4096 });
  const writer = await arrived;
  // The client reads no more: it has had twice its limit. Then the writer's own buffer fills.
  for (let i = 0; i < 3; i += 1) writer.write(bytes("a".repeat(4096)));
  while (clientWriter.transport.is_reading()) await asyncio.sleep(0);
  for (let i = 0; i < 3; i += 1) writer.write(bytes("a".repeat(65536)));
  ok(writer.transport.get_write_buffer_size() > 0);

  const task = asyncio.create_task(server.wait_closed());
  await asyncio.sleep(0);
  ok(!task.done());
  server.close();
  server.abort_clients();
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  ok(task.done());
  clientWriter.close();
});
