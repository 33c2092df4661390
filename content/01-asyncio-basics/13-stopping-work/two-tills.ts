import asyncio from "asyncio";

const tills = new asyncio.Semaphore(2);

async function customer(name: string, seconds: number) {
  await using _ = await enter(tills);
  print(`${name} pays`);
  await asyncio.sleep(seconds);
}

async function main() {
  await asyncio.gather(customer("Ada", 3), customer("Bob", 1), customer("Cleo", 1), customer("Dan", 1));
  print("closed");
}

asyncio.run(main());
