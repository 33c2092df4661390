// Fails each time, each time with a different message.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchStubbornly } from "./main";

async function main() {
  const server = new FakeService("fetch", {
    delay: 0.5,
    error: [
      new ConnectionError("one"),
      new ConnectionError("two"),
      new ConnectionError("three"),
      new ConnectionError("four"),
    ],
  });
  await call("fetchStubbornly", () => fetchStubbornly(server.call, "news"));
}

asyncio.run(main());
