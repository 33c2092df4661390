import asyncio from "asyncio";

async function search(archive: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (archive === "letters") throw new ConnectionError("letters is offline");
  return `found in ${archive}`;
}

async function main() {
  const searches = [
    asyncio.create_task(search("photos", 3)),
    asyncio.create_task(search("letters", 2)),
    asyncio.create_task(search("messages", 1)),
  ];
  for await (const done of asyncio.as_completed(searches)) {
    try {
      print(await done);
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      print("nothing:", error);
    }
  }
}

asyncio.run(main());
