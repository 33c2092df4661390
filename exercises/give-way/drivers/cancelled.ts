// Cancels total from another task, after its second part or so.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { total } from "./main";

function work(part: number) {
  burn(1);
  return part;
}

async function main() {
  const task = asyncio.create_task(
    call("total", () => total(work, [1, 2, 3, 4, 5, 6])),
    { name: "total" },
  );
  await asyncio.sleep(1.5);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
