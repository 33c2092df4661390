// Two errors, then a call.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { Breaker } from "./main";

async function main() {
  const server = new FakeService("ask", { delay: 1, error: () => new ConnectionError("down") });
  const breaker = new Breaker(server.call, 2, 10);
  for (const name of ["first", "second", "third"]) await call(name, () => breaker.call());
}

asyncio.run(main());
