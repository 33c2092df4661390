// All can be booked; the first takes longest.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { bookTrip } from "./main";

async function main() {
  const seconds: Record<string, number> = { a: 4, b: 1, c: 2 };
  const agency = new FakeService("book", {
    delay: (part) => seconds[String(part)] ?? 0,
    answer: (part) => `${String(part)} ok`,
  });
  await call("bookTrip", () => bookTrip(agency.call as (part: string) => Promise<string>, ["a", "b", "c"]));
}

asyncio.run(main());
