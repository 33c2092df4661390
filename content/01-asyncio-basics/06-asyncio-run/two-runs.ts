import asyncio from "asyncio";
import time from "time";

async function fetchTable(table: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${table}: fetched`);
  return asyncio.get_running_loop();
}

const start = time.time();
const one = asyncio.run(fetchTable("users", 2));
const two = asyncio.run(fetchTable("orders", 3));
print(`Finished in ${(time.time() - start).toFixed(2)} s`);
print("The same loop?", one === two);
print("Closed?", one.is_closed(), two.is_closed());
