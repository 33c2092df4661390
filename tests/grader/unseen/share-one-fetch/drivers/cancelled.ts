// The one who asked first gives up half-way; another still waits.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { makeCache } from "./main";

async function main() {
  const server = new FakeService("fetch", { delay: 1, answer: "page" });
  const get = makeCache(server.call);
  const first = asyncio.create_task(
    call("first", () => get("a")),
    { name: "first" },
  );
  const second = asyncio.create_task(
    call("second", () => get("a")),
    { name: "second" },
  );
  await asyncio.sleep(0.5);
  first.cancel();
  await asyncio.wait([first, second]);
}

asyncio.run(main());
