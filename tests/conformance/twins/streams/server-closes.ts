import asyncio from "asyncio";

const bytes = (text) => new TextEncoder().encode(text);

async function handle(reader, writer) {
  const line = await reader.readline();
  print("server got", line);
  await asyncio.sleep(0.3);
  writer.write(bytes("answer\n"));
  await writer.drain();
  writer.close();
  await writer.wait_closed();
}

async function holds(reader, writer) {
  print("held until", await reader.read(), reader.at_eof());
  writer.close();
}

function cut(error) {
  const message = str(error);
  print(message.slice(0, message.indexOf("<")), message.slice(message.lastIndexOf(">") + 1));
}

async function main() {
  let server = await asyncio.start_server(handle, "127.0.0.1", 0);
  const address = server.sockets[0].getsockname();
  let [reader, writer] = await asyncio.open_connection(...address);
  writer.write(bytes("question\n"));
  await asyncio.sleep(0.1);
  server.close();
  print("closed", server.is_serving(), server.sockets);
  try {
    await asyncio.open_connection(...address);
  } catch (error) {
    print(error.constructor.name);
  }
  await server.wait_closed();
  print("all clients gone");
  print(await reader.read());
  writer.close();
  await writer.wait_closed();

  server = await asyncio.start_server(holds, "127.0.0.1", 0);
  [reader, writer] = await asyncio.open_connection(...server.sockets[0].getsockname());
  await asyncio.sleep(0.1);
  const serving = asyncio.create_task(server.serve_forever());
  await asyncio.sleep(0.1);
  try {
    await server.serve_forever();
  } catch (error) {
    cut(error);
  }
  writer.close();
  await asyncio.sleep(0.1);
  serving.cancel();
  try {
    await serving;
  } catch (error) {
    print("serving ends", server.is_serving());
  }
  try {
    await server.serve_forever();
  } catch (error) {
    cut(error);
  }
}

asyncio.run(main());
