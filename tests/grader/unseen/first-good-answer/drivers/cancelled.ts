// Is cancelled before anybody answers.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { firstGood } from "./main";

async function main() {
  const network = new FakeService("ask", { delay: 2, answer: "hello" });
  const task = asyncio.create_task(
    call("firstGood", () => firstGood(network.call, ["a", "b"])),
    { name: "firstGood" },
  );
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  await asyncio.sleep(3);
}

asyncio.run(main());
