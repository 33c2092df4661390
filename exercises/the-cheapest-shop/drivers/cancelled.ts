// Is cancelled while it waits for the prices.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { cheapest } from "./main";

async function main() {
  const service = new FakeService("ask", { delay: 5, answer: 1 });
  const task = asyncio.create_task(
    call("cheapest", () => cheapest(service.call as (shop: string) => Promise<number>, ["a", "b"])),
    { name: "cheapest" },
  );
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
