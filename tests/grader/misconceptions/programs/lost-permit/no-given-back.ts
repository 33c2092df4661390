// `await using` gives it back whatever happens.
import asyncio from "asyncio";

const lock = new asyncio.Lock();

async function update(amount: number) {
  await using _ = await enter(lock);
  await asyncio.sleep(1);
  if (amount < 0) throw new ValueError("negative");
}

async function main() {
  await asyncio.gather(update(-1), update(2), { return_exceptions: true });
}

asyncio.run(main());
