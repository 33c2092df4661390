// Other users, one of whom doesn't exist.
import asyncio from "asyncio";
import { FakeService, report } from "yieldpoint/driver";
import { nameOf } from "./main";

async function main() {
  const fetch = new FakeService("fetch", {
    delay: 1,
    answer: (id) => `user ${id}`,
    error: (id) => (id === "u2" ? new KeyError("u2") : null),
  });
  report("names", [await nameOf("u1", fetch.call), await nameOf("u2", fetch.call)]);
}

asyncio.run(main());
