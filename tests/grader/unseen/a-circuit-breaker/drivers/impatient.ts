// Two callers lose patience, and the service is in order.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { Breaker } from "./main";

async function main() {
  const server = new FakeService("ask", { delay: 1, answer: "hello" });
  const breaker = new Breaker(server.call, 2, 10);
  for (const name of ["first", "second"]) {
    const task = asyncio.create_task(call(name, () => breaker.call()));
    await asyncio.sleep(0.5);
    task.cancel();
    await asyncio.wait([task]);
  }
  await call("patient", () => breaker.call());
}

asyncio.run(main());
