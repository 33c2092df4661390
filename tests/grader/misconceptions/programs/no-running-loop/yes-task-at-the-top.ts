// A task at the top level.
// says: `asyncio.create_task(...)` on line 12 needs the loop that is running, and none was running yet: only
//   `asyncio.run(...)` starts one. Move this into `async function main() { ... }`, and start it with
//   `asyncio.run(main());`.
import asyncio from "asyncio";

async function tick() {
  await asyncio.sleep(1);
  print("tick");
}

asyncio.create_task(tick());
