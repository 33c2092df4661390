// The first batch can't be sent.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { sendInBatches } from "./main";

async function main() {
  const server = new FakeService("send", { delay: 0.25, error: [new ConnectionError("reset"), null] });
  const queue = new asyncio.Queue<string | null>();
  for (const item of ["a", "b", "c", null]) queue.put_nowait(item);
  await call("sendInBatches", () => sendInBatches(queue, server.call, 2, 2));
}

asyncio.run(main());
