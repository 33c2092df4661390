import asyncio from "asyncio";

const bytes = (text) => new TextEncoder().encode(text);

async function handle(reader, writer) {
  const line = await reader.readline();
  if (new TextDecoder().decode(line) === "fail\n") throw new ValueError("in the handler");
  writer.write(bytes("fine\n"));
  await writer.drain();
  writer.close();
}

async function ask(address, line) {
  const [reader, writer] = await asyncio.open_connection(...address);
  writer.write(bytes(line));
  const answer = await reader.read();
  writer.close();
  await writer.wait_closed();
  return answer;
}

function handler(loop, context) {
  print(context.message, repr(context.exception), Object.keys(context).sort());
}

async function main() {
  asyncio.get_running_loop().set_exception_handler(handler);
  {
    await using server = await enter(await asyncio.start_server(handle, "127.0.0.1", 0));
    const address = server.sockets[0].getsockname();
    print(await ask(address, "fail\n"));
    print(await ask(address, "please\n"));
    await asyncio.sleep(0.1);
  }
}

asyncio.run(main());
