// The first two pages can't be had, and the limit is two: the others need the permits of those two.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { limited } from "./main";

async function main() {
  const server = new FakeService("fetch", {
    delay: 1,
    answer: (page) => `the ${String(page)}`,
    error: (page) => (String(page).startsWith("no ") ? new ConnectionError(String(page)) : null),
  });
  const polite = limited(server.call as (page: string) => Promise<string>, 2);
  await asyncio.gather(
    call("first", () => polite("no map")),
    call("second", () => polite("no mail")),
    call("third", () => polite("news")),
    call("fourth", () => polite("jobs")),
  );
}

asyncio.run(main());
