// Seven at once, and the end a second later.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { sendInBatches } from "./main";

async function main() {
  const server = new FakeService("send", { delay: 0.25 });
  const queue = new asyncio.Queue<string | null>();
  for (const item of ["a", "b", "c", "d", "e", "f", "g"]) queue.put_nowait(item);
  asyncio.get_running_loop().call_later(1, () => queue.put_nowait(null));
  await call("sendInBatches", () => sendInBatches(queue, server.call, 3, 2));
}

asyncio.run(main());
