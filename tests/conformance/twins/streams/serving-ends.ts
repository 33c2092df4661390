import asyncio from "asyncio";

const bytes = (text) => new TextEncoder().encode(text);

async function answer(reader, writer) {
  try {
    for await (const line of reader) writer.write(line);
    print("  the client is gone");
  } finally {
    writer.close();
  }
}

// A server with a client on it that has had an answer.
async function connected() {
  const server = await asyncio.start_server(answer, "127.0.0.1", 0);
  const [reader, writer] = await asyncio.open_connection(...server.sockets[0].getsockname());
  writer.write(bytes("hello\n"));
  print("  answered", await reader.readline());
  return [server, reader, writer];
}

async function hangUp(server, reader, writer) {
  print("  serving", server.is_serving(), "the rest", await reader.read());
  writer.close();
  await writer.wait_closed();
}

async function by_timeout() {
  const [server, reader, writer] = await connected();
  try {
    await using _ = asyncio.timeout(0.1);
    await server.serve_forever();
  } catch (error) {
    print(" ", error.constructor.name);
  }
  await hangUp(server, reader, writer);
}

async function by_wait_for() {
  const [server, reader, writer] = await connected();
  try {
    await asyncio.wait_for(server.serve_forever(), 0.1);
  } catch (error) {
    print(" ", error.constructor.name);
  }
  await hangUp(server, reader, writer);
}

async function by_a_sibling() {
  const [server, reader, writer] = await connected();

  async function fails() {
    await asyncio.sleep(0.1);
    throw new ValueError("sibling");
  }

  try {
    await using group = new asyncio.TaskGroup();
    group.create_task(server.serve_forever());
    group.create_task(fails());
  } catch (error) {
    print("  group", ...error.exceptions);
  }
  await hangUp(server, reader, writer);
}

async function by_cancel_with_a_message() {
  const [server, reader, writer] = await connected();
  const serving = asyncio.create_task(server.serve_forever());
  await asyncio.sleep(0.1);
  serving.cancel("enough");
  try {
    await serving;
  } catch (error) {
    print(" ", error.constructor.name, ...error.args);
  }
  await hangUp(server, reader, writer);
}

async function by_close() {
  const [server, reader, writer] = await connected();
  const serving = asyncio.create_task(server.serve_forever());
  await asyncio.sleep(0.1);
  server.close();
  try {
    await serving;
  } catch (error) {
    print(" ", error.constructor.name, ...error.args);
  }
  await hangUp(server, reader, writer);
}

async function main() {
  for (const stop of [by_timeout, by_wait_for, by_a_sibling, by_cancel_with_a_message, by_close]) {
    print(stop.name);
    await stop();
  }
  const [server, reader, writer] = await connected();
  asyncio.create_task(server.serve_forever());
  await asyncio.sleep(0);
  print("main ends");
}

asyncio.run(main());
print("run is over");
