// One of three fails, before the others have answered.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { board } from "./main";

async function main() {
  const seconds: Record<string, number> = { a: 1, b: 2, c: 3 };
  const services = new FakeService("ask", {
    delay: (service) => seconds[String(service)] ?? 0,
    answer: "fine",
    error: (service) => (service === "a" ? new ConnectionError("no route") : null),
  });
  const ask = services.call as (service: string) => Promise<string>;
  await call("board", () => board(ask, Object.keys(seconds), 10));
}

asyncio.run(main());
