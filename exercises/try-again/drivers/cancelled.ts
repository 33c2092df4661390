// Is cancelled during the first attempt, and in another task during the wait after it.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchStubbornly } from "./main";

async function main() {
  const server = new FakeService("fetch", {
    delay: 1,
    error: [new ConnectionError("reset")],
    answer: "page",
  });
  const task = asyncio.create_task(
    call("fetchStubbornly", () => fetchStubbornly(server.call, "news")),
    { name: "waiting" },
  );
  await asyncio.sleep(1.5);
  task.cancel();
  await asyncio.wait([task]);

  const other = asyncio.create_task(
    call("fetchStubbornly", () => fetchStubbornly(server.call, "news")),
    { name: "fetching" },
  );
  await asyncio.sleep(0.5);
  other.cancel();
  await asyncio.wait([other]);
}

asyncio.run(main());
