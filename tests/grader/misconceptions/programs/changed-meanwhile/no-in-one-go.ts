// Reads and writes without an await in between.
import asyncio from "asyncio";

let visits = 0;

async function visit() {
  await asyncio.sleep(0.5);
  const before = visits;
  visits = before + 1;
  await asyncio.sleep(0.5);
  visits += 1;
}

async function main() {
  await asyncio.gather(visit(), visit());
  print(visits);
}

asyncio.run(main());
