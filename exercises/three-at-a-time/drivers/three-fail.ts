// Three pages can't be had. The other two still need the permits that those three acquired.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchAll } from "./main";

async function main() {
  const server = new FakeService("fetch", {
    delay: 1,
    answer: (page) => `the ${String(page)}`,
    error: (page) => (String(page).startsWith("no ") ? new ConnectionError(String(page)) : null),
  });
  const fetch = server.call as (page: string) => Promise<string>;
  await call("fetchAll", () => fetchAll(fetch, ["no map", "no mail", "no help", "news", "jobs"]));
}

asyncio.run(main());
