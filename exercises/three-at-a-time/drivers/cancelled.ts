// Cancels fetchAll while three fetches are running and two wait for a permit.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchAll } from "./main";

async function main() {
  const server = new FakeService("fetch", { delay: 2, answer: "page" });
  const fetch = server.call as (page: string) => Promise<string>;
  const task = asyncio.create_task(
    call("fetchAll", () => fetchAll(fetch, ["a", "b", "c", "d", "e"])),
    { name: "fetchAll" },
  );
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  await asyncio.sleep(5);
}

asyncio.run(main());
