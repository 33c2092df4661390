// Answers within the time: at once, after one second, and with an error of its own.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchInTime } from "./main";

async function main() {
  const server = new FakeService("fetch", {
    delay: [0.5, 1.5, 1],
    answer: (page) => `<h1>${String(page)}</h1>`,
    error: [null, null, new ConnectionError("reset by peer")],
  });
  await call("first", () => fetchInTime(server.call, "news"));
  await call("second", () => fetchInTime(server.call, "mail"));
  await call("third", () => fetchInTime(server.call, "jobs"));
}

asyncio.run(main());
