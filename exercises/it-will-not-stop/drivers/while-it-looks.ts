// Is cancelled while a look is under way.
import asyncio from "asyncio";
import { FakeService } from "yieldpoint/driver";
import { watch } from "./main";

async function main() {
  const look = new FakeService("look", { delay: 2, answer: 21 });
  const task = asyncio.create_task(watch(look.call as () => Promise<number>), { name: "watch" });
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task], { timeout: 10 });
}

asyncio.run(main());
