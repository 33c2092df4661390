import asyncio from "asyncio";

export async function main() {
  print("Hello ...");
  await asyncio.sleep(1);
  print("... World!");
}

asyncio.run(main());
