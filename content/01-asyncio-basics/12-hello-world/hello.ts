import asyncio from "asyncio";

async function helloWorld() {
  print("Hello ...");
  await asyncio.sleep(0.1);
  print("... World!");
}

asyncio.run(helloWorld());
