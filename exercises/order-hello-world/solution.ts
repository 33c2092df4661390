import asyncio from "asyncio";

async function main() {
  print("Hello ...");
  await asyncio.sleep(1);
  print("... World!");
}
asyncio.run(main());
