// Two of three answer long after the limit, and after the board has returned.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { board } from "./main";

async function main() {
  const seconds: Record<string, number> = { a: 100, b: 1, c: 100 };
  const services = new FakeService("ask", {
    delay: (service) => seconds[String(service)] ?? 0,
    answer: (service) => (service === "b" ? "fine" : "too late"),
  });
  const ask = services.call as (service: string) => Promise<string>;
  await call("board", () => board(ask, Object.keys(seconds), 4));
  await asyncio.sleep(200);
}

asyncio.run(main());
