import asyncio from "asyncio";
import time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";

function query(table: string) {
  time.sleep(1); // blocks its thread until the database answers
  return `${table}: 3 rows`;
}

async function heart() {
  for (let n = 0; n < 5; n += 1) {
    print("beat");
    await asyncio.sleep(0.4);
  }
}

async function main() {
  const beating = asyncio.create_task(heart());
  await asyncio.sleep(0.2);
  using pool = new ThreadPoolExecutor(2);
  print(pool.submit(query, "users").result());
  print(await asyncio.get_running_loop().run_in_executor(pool, query, "orders"));
  await beating;
}

asyncio.run(main());
