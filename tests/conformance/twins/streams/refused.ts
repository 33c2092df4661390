import asyncio from "asyncio";

async function main() {
  const server = await asyncio.start_server(print, "127.0.0.1", 0);
  const port = server.sockets[0].getsockname()[1];
  try {
    await asyncio.start_server(print, "127.0.0.1", port);
  } catch (error) {
    print(error.constructor.name, error.errno, str(error).replace(port, "PORT"));
  }
  server.close();
  await server.wait_closed();
  try {
    await asyncio.open_connection("127.0.0.1", port);
  } catch (error) {
    print(error.constructor.name, error.errno, str(error).replace(port, "PORT"));
  }
  try {
    await using _ = asyncio.timeout(5);
    await asyncio.open_connection({ host: "127.0.0.1", port });
  } catch (error) {
    print(error instanceof ConnectionRefusedError, error instanceof OSError);
  }
}

asyncio.run(main());
