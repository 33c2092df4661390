import asyncio from "asyncio";

async function request(i, semaphore, log) {
  await using _ = await enter(semaphore);
  log.push([asyncio.get_running_loop().time(), i]);
  await asyncio.sleep(1 + (i % 3));
  return i;
}

async function main() {
  const semaphore = new asyncio.Semaphore(5);
  const log = [];
  const numbers = Array.from({ length: 20 }, (_, i) => i);
  const results = await asyncio.gather(...numbers.map((i) => request(i, semaphore, log)));
  print(results.every((result, i) => result === i));
  for (const [time, i] of log) print(time.toFixed(1), i);
}

asyncio.run(main());
