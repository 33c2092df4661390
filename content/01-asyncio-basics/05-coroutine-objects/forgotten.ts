import asyncio from "asyncio";

async function save(text: string) {
  await asyncio.sleep(1);
  print(`saved: ${text}`);
}

async function main() {
  save("the only copy");
  await save("another copy");
  print("all is saved");
}

asyncio.run(main());
