// Two errors, and after the pause it works.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { Breaker } from "./main";

async function main() {
  const server = new FakeService("ask", {
    delay: 1,
    answer: "hello",
    error: [new ConnectionError("down"), new ConnectionError("down")],
  });
  const breaker = new Breaker(server.call, 2, 10);
  for (const name of ["first", "second"]) await call(name, () => breaker.call());
  await asyncio.sleep(10);
  for (const name of ["trial", "after it"]) await call(name, () => breaker.call());
}

asyncio.run(main());
