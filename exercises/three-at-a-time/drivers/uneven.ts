// Seven pages that take between one and four seconds.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchAll } from "./main";

async function main() {
  const server = new FakeService("fetch", {
    delay: (seconds) => Number(seconds),
    answer: (seconds) => `took ${String(seconds)}`,
  });
  await call("fetchAll", () =>
    fetchAll(server.call as (page: string) => Promise<string>, ["4", "1", "2", "1", "3", "1", "2"]),
  );
}

asyncio.run(main());
