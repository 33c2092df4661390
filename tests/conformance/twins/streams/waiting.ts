import asyncio from "asyncio";

const bytes = (text) => new TextEncoder().encode(text);

async function feed(reader, ...pieces) {
  for (const piece of pieces) {
    await asyncio.sleep(1);
    reader.feed_data(bytes(piece));
  }
  await asyncio.sleep(1);
  reader.feed_eof();
}

async function main() {
  const reader = new asyncio.StreamReader();
  const feeding = asyncio.create_task(feed(reader, "one\ntw", "o\nthr", "ee\nfour"));
  try {
    await asyncio.wait_for(reader.readline(), 0.5);
  } catch (error) {
    print(repr(error));
  }
  print(await reader.readline());
  const reading = asyncio.create_task(reader.readline());
  await asyncio.sleep(0.5);
  reading.cancel();
  try {
    await reading;
  } catch (error) {
    print(repr(error));
  }
  for await (const line of reader) print(line);
  print(reader.at_eof());
  await feeding;
}

asyncio.run(main());
