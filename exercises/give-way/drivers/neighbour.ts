// A neighbour that takes every turn it can have, and notes the time.
import asyncio from "asyncio";
import { call, report } from "yieldpoint/driver";
import { total } from "./main";

function work(part: number) {
  burn(1);
  return part;
}

async function main() {
  const loop = asyncio.get_running_loop();
  const begun = loop.time();
  const turns: number[] = [];
  let busy = true;
  const neighbour = async () => {
    while (busy && turns.length < 500) {
      turns.push(loop.time() - begun);
      await asyncio.sleep(0);
    }
  };
  const beside = asyncio.create_task(neighbour());
  await asyncio.sleep(0);
  await call("total", () => total(work, [1, 2, 3]));
  busy = false;
  await beside;
  report("turns", [...new Set(turns)]);
  report("how many", turns.length);
}

asyncio.run(main());
