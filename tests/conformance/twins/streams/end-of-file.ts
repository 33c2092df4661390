import asyncio from "asyncio";

const bytes = (text) => new TextEncoder().encode(text);

async function handle(reader, writer) {
  const everything = await reader.read();
  print("server read", everything, reader.at_eof());
  await asyncio.sleep(0.2);
  writer.write(bytes(`thank you for ${everything.length} bytes\n`));
  writer.write_eof();
  await asyncio.sleep(0.2);
  writer.close();
  await writer.wait_closed();
  print("server closed");
}

async function main() {
  const server = await asyncio.start_server(handle, "127.0.0.1", 0);
  {
    await using _ = await enter(server);
    const [reader, writer] = await asyncio.open_connection(...server.sockets[0].getsockname());
    print(writer.can_write_eof());
    writer.writelines([bytes("one "), bytes("two "), bytes("three")]);
    await asyncio.sleep(0.1);
    writer.write_eof();
    try {
      writer.write(bytes("late"));
    } catch (error) {
      print(error);
    }
    print(await reader.readline(), reader.at_eof());
    print(await reader.read(), reader.at_eof());
    writer.close();
    await writer.wait_closed();
    print("client closed");
    await asyncio.sleep(0.3);
  }
}

asyncio.run(main());
