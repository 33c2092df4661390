// Twelve pages of a second and a half each: the last ones wait a long time for a permit.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchThemAll } from "./main";

async function main() {
  const server = new FakeService("fetch", { delay: 1.5, answer: "text" });
  const fetch = server.call as (page: string) => Promise<string>;
  await call("fetchThemAll", () => fetchThemAll(fetch, [..."abcdefghijkl"]));
}

asyncio.run(main());
