// All fail, one after another.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fastest } from "./main";

async function main() {
  const seconds: Record<string, number> = { a: 3, b: 1, c: 2 };
  const server = new FakeService("get", {
    delay: (mirror) => seconds[String(mirror)] ?? 0,
    error: (mirror) => new ConnectionError(`${String(mirror)} is down`),
  });
  await call("fastest", () => fastest(server.call as (mirror: string) => Promise<string>, ["a", "b", "c"]));
}

asyncio.run(main());
