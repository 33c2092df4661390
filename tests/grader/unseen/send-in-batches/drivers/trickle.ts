// They come slowly, so that the time decides.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { sendInBatches } from "./main";

async function main() {
  const server = new FakeService("send", { delay: 0.25 });
  const queue = new asyncio.Queue<string | null>();
  const loop = asyncio.get_running_loop();
  loop.call_later(1, () => queue.put_nowait("a"));
  loop.call_later(2.5, () => queue.put_nowait("b"));
  loop.call_later(4.5, () => queue.put_nowait("c"));
  loop.call_later(8, () => queue.put_nowait(null));
  await call("sendInBatches", () => sendInBatches(queue, server.call, 10, 2));
}

asyncio.run(main());
