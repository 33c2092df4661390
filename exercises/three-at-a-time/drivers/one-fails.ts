// The fourth page can't be had. A second round with the same function must still get its places.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchAll } from "./main";

async function main() {
  const server = new FakeService("fetch", {
    delay: 1,
    answer: "page",
    error: (page) => (page === "bad" ? new ConnectionError("no such host") : null),
  });
  const fetch = server.call as (page: string) => Promise<string>;
  await call("fetchAll", () => fetchAll(fetch, ["a", "b", "c", "bad"]));
  await call("fetchAll again", () => fetchAll(fetch, ["a", "b", "c"]));
}

asyncio.run(main());
