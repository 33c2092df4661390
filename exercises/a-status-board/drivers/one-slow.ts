// All five answer, one of them late, and the limit is far away.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { board } from "./main";

async function main() {
  const seconds: Record<string, number> = { a: 1, b: 2.5, c: 1.5, d: 0.5, e: 2 };
  const services = new FakeService("ask", {
    delay: (service) => seconds[String(service)] ?? 0,
    answer: "fine",
  });
  const ask = services.call as (service: string) => Promise<string>;
  await call("board", () => board(ask, Object.keys(seconds), 60));
}

asyncio.run(main());
