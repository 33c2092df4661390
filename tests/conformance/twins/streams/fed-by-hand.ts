import asyncio from "asyncio";

const bytes = (text) => new TextEncoder().encode(text);

async function main() {
  const reader = new asyncio.StreamReader();
  reader.feed_data(bytes("first\nsecond\nab"));
  print(await reader.readline(), await reader.readline());
  const waiting = asyncio.create_task(reader.readexactly(4));
  await asyncio.sleep(0);
  reader.feed_data(bytes("c"));
  await asyncio.sleep(0);
  print(waiting.done());
  reader.feed_data(bytes("defgh"));
  print(await waiting, await reader.read(2), await reader.read(100));
  reader.feed_data(bytes("key=value;rest"));
  print(await reader.readuntil(bytes("=")), await reader.readuntil(bytes(";")));
  print(await reader.readuntil([bytes("st"), bytes("r")]));
  print(reader.at_eof());
  reader.feed_eof();
  print(reader.at_eof(), await reader.read(), reader.at_eof(), await reader.read(), await reader.readline());
  try {
    reader.feed_data(bytes("late"));
  } catch (error) {
    print(error);
  }
  print(await reader.readexactly(0), await reader.read(0));
}

asyncio.run(main());
