// Is cancelled after one second.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { bookTrip } from "./main";

async function main() {
  const agency = new FakeService("book", { delay: 5, answer: "ok" });
  const task = asyncio.create_task(
    call("bookTrip", () => bookTrip(agency.call as (part: string) => Promise<string>, ["flight", "car"])),
    { name: "bookTrip" },
  );
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
