// Nothing works, and there are two retries for three pages.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchAll } from "./main";

async function main() {
  const server = new FakeService("fetch", { delay: 0.5, error: () => new ConnectionError("reset") });
  await call("fetchAll", () => fetchAll(server.call, ["a", "b", "c"], 2));
}

asyncio.run(main());
