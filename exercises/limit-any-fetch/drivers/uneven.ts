// Seven pages that take between one and four seconds, with a limit of three.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { limited } from "./main";

async function main() {
  const server = new FakeService("fetch", {
    delay: (seconds) => Number(seconds),
    answer: (seconds) => `took ${String(seconds)}`,
  });
  const polite = limited(server.call as (page: string) => Promise<string>, 3);
  await call("all", () => asyncio.gather(...["4", "1", "2", "1", "3", "1", "2"].map((page) => polite(page))));
}

asyncio.run(main());
