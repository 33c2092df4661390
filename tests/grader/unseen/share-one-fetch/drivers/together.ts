// Three ask for one key and one for another; and one asks again later.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { makeCache } from "./main";

async function main() {
  const server = new FakeService("fetch", { delay: 1, answer: (key) => `page ${String(key)}` });
  const get = makeCache(server.call);
  await asyncio.gather(
    call("first", () => get("a")),
    call("second", () => get("a")),
    call("third", () => get("a")),
    call("other", () => get("b")),
  );
  await call("later", () => get("a"));
}

asyncio.run(main());
