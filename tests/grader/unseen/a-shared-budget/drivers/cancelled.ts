// Is cancelled while both pages are fetched.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchAll } from "./main";

async function main() {
  const server = new FakeService("fetch", { delay: 2, answer: "page" });
  const task = asyncio.create_task(
    call("fetchAll", () => fetchAll(server.call, ["a", "b"], 4)),
    { name: "fetchAll" },
  );
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
