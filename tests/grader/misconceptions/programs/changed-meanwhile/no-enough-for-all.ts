// The look is out of date, and what it said is still so.
import asyncio from "asyncio";

let seats = 10;

async function pay(passenger: string) {
  await asyncio.sleep(1);
}

async function book(passenger: string) {
  if (seats === 0) return false;
  await pay(passenger);
  seats -= 1;
  return true;
}

async function main() {
  print(await asyncio.gather(book("Ada"), book("Bob")));
}

asyncio.run(main());
