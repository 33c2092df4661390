// There is no such page, and there never will be.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchStubbornly } from "./main";

async function main() {
  const server = new FakeService("fetch", {
    delay: 0.5,
    error: [new ValueError("404"), new ValueError("404")],
    answer: "page",
  });
  await call("fetchStubbornly", () => fetchStubbornly(server.call, "news"));
}

asyncio.run(main());
