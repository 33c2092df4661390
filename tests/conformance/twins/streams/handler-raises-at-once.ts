import asyncio from "asyncio";

const errors = [ValueError, KeyError, asyncio.CancelledError, null];

function connected(reader, writer) {
  const error = errors.shift();
  if (error !== null) throw new error("at once");
  writer.write(new TextEncoder().encode("fine\n"));
  writer.close();
  return "no coroutine";
}

function handler(loop, context) {
  print(context.message, repr(context.exception), Object.keys(context).sort());
}

async function ask(address) {
  const [reader, writer] = await asyncio.open_connection(...address);
  try {
    print("the client read", await asyncio.wait_for(reader.read(), 0.2));
  } catch (error) {
    print("the client gave up");
  }
  writer.close();
  await writer.wait_closed();
}

async function main() {
  const server = await asyncio.start_server(connected, "127.0.0.1", 0);
  const address = server.sockets[0].getsockname();
  await ask(address);
  asyncio.get_running_loop().set_exception_handler(handler);
  for (let i = 0; i < 3; i += 1) await ask(address);
  server.close();
  server.close_clients();
  await server.wait_closed();
}

asyncio.run(main());
