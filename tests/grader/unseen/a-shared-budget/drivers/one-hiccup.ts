// The first page fails once.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchAll } from "./main";

async function main() {
  const server = new FakeService("fetch", {
    delay: 0.5,
    answer: (page) => `${String(page)} ok`,
    error: [new ConnectionError("reset")],
  });
  await call("fetchAll", () => fetchAll(server.call, ["a", "b"], 3));
}

asyncio.run(main());
