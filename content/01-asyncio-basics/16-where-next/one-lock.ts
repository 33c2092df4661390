import asyncio from "asyncio";

let stock = 1;
const lock = new asyncio.Lock();

async function buy(name: string) {
  if (stock === 0) return print(`${name}: sold out`);
  await asyncio.sleep(1); // asks the bank
  stock -= 1;
  print(`${name}: bought it, ${stock} left`);
}

async function buyWithLock(name: string) {
  await using _ = await enter(lock);
  await buy(name);
}

async function main() {
  print("without a lock");
  await asyncio.gather(buy("Ada"), buy("Bob"));
  stock = 1;
  print("with a lock");
  await asyncio.gather(buyWithLock("Ada"), buyWithLock("Bob"));
}

asyncio.run(main());
