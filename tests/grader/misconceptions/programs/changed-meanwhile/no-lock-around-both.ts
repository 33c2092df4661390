// One lock around looking, paying and taking.
import asyncio from "asyncio";

const lock = new asyncio.Lock();
let seats = 1;

async function pay(passenger: string) {
  await asyncio.sleep(1);
}

async function book(passenger: string) {
  await using _ = await enter(lock);
  if (seats === 0) return false;
  await pay(passenger);
  seats -= 1;
  return true;
}

async function main() {
  print(await asyncio.gather(book("Ada"), book("Bob")));
}

asyncio.run(main());
