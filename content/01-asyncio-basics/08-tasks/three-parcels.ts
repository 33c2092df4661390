import asyncio from "asyncio";
import time from "time";

async function deliver(parcel: string, seconds: number) {
  print(`${parcel}: on its way`);
  await asyncio.sleep(seconds);
  print(`${parcel}: delivered`);
  return `receipt for ${parcel}`;
}

async function main() {
  const start = time.perf_counter();
  const books = asyncio.create_task(deliver("books", 2));
  const plants = asyncio.create_task(deliver("plants", 1));
  const piano = asyncio.create_task(deliver("piano", 3));
  print("three tasks made");

  print(await books);
  print(await plants);
  print(await piano);
  print(`all done in ${Math.round(time.perf_counter() - start)} s`);
}

asyncio.run(main());
