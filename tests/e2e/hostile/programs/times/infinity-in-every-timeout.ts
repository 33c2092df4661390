// finishes: done
import asyncio from "asyncio";

async function main() {
  await asyncio.wait_for(asyncio.sleep(1), Infinity);
  await asyncio.wait([asyncio.create_task(asyncio.sleep(1))], { timeout: Infinity });
  asyncio.get_running_loop().call_later(Infinity, print, "never");
  print("done");
}
asyncio.run(main());
