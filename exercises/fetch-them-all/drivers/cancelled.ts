// Is cancelled while some pages are being fetched, one pauses before its next attempt, and some wait for a permit.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchThemAll } from "./main";

async function main() {
  const server = new FakeService("fetch", {
    delay: (page) => (page === "b" ? 0.5 : 1.5),
    error: (page) => (page === "b" ? new ConnectionError("reset") : null),
    answer: "text",
  });
  const fetch = server.call as (page: string) => Promise<string>;
  const task = asyncio.create_task(
    call("fetchThemAll", () => fetchThemAll(fetch, [..."abcdef"])),
    { name: "fetchThemAll" },
  );
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  await asyncio.sleep(10);
}

asyncio.run(main());
