// finishes: done
import asyncio from "asyncio";
import time from "time";

function work() {
  time.sleep(0.1);
  time.sleep(0.2);
}
async function main() {
  await asyncio.gather(asyncio.to_thread(work), asyncio.sleep(0.3));
  print("done");
}
asyncio.run(main());
