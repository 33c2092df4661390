import asyncio from "asyncio";

async function main() {
  let reader = new asyncio.StreamReader();
  try {
    reader.feed_data("text");
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(error);
  }
  const server = await asyncio.start_server((reader, writer) => writer.close(), "127.0.0.1", 8000);
  let writer;
  [reader, writer] = await asyncio.open_connection("127.0.0.1", 8000);
  for (const wrong of ["text", null]) {
    try {
      writer.write(wrong);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      print(error);
    }
  }
  writer.close();
  server.close();
}

asyncio.run(main());
