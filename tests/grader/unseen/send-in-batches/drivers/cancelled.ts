// Is cancelled when two items are collected.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { sendInBatches } from "./main";

async function main() {
  const server = new FakeService("send", { delay: 0.25 });
  const queue = new asyncio.Queue<string | null>();
  queue.put_nowait("a");
  queue.put_nowait("b");
  const task = asyncio.create_task(
    call("sendInBatches", () => sendInBatches(queue, server.call, 3, 5)),
    { name: "sendInBatches" },
  );
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
