import asyncio from "asyncio";

const permits = new asyncio.Semaphore(2);

async function upload(name: string, seconds: number) {
  await using _ = await enter(permits);
  print(`${name} starts`);
  await asyncio.sleep(seconds);
}

async function main() {
  await asyncio.gather(upload("a.jpg", 3), upload("b.jpg", 1), upload("c.jpg", 1), upload("d.jpg", 1));
  print("all uploaded");
}

asyncio.run(main());
