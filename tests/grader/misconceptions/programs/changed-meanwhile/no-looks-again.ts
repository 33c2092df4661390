// Looks once more after the await.
import asyncio from "asyncio";

let seats = 1;

async function pay(passenger: string) {
  await asyncio.sleep(1);
}

async function book(passenger: string) {
  if (seats === 0) return false;
  await pay(passenger);
  if (seats === 0) return false;
  seats -= 1;
  return true;
}

async function main() {
  print(await asyncio.gather(book("Ada"), book("Bob")));
}

asyncio.run(main());
