// The first fetch fails; somebody asks again.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { makeCache } from "./main";

async function main() {
  const server = new FakeService("fetch", {
    delay: 1,
    answer: "page",
    error: [new ConnectionError("reset"), null],
  });
  const get = makeCache(server.call);
  await call("first", () => get("a"));
  await call("again", () => get("a"));
}

asyncio.run(main());
