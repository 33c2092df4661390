// The hotel is full, after one second; the flight would take five.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { bookTrip } from "./main";

async function main() {
  const agency = new FakeService("book", {
    delay: (part) => (part === "hotel" ? 1 : 5),
    answer: "ok",
    error: (part) => (part === "hotel" ? new ValueError("no room") : null),
  });
  const book = agency.call as (part: string) => Promise<string>;
  await call("bookTrip", () => bookTrip(book, ["flight", "hotel", "car"]));
  await asyncio.sleep(10);
}

asyncio.run(main());
