// Fails twice, then answers.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchStubbornly } from "./main";

async function main() {
  const server = new FakeService("fetch", {
    delay: 0.5,
    answer: "page",
    error: [new ConnectionError("reset"), new TimeoutError()],
  });
  await call("fetchStubbornly", () => fetchStubbornly(server.call, "news"));
}

asyncio.run(main());
