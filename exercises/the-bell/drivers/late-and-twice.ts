// Rings twice; one listener comes late.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { Bell } from "./main";

async function main() {
  const bell = new Bell();
  const early = asyncio.create_task(call("early", () => bell.heard()));
  await asyncio.sleep(1);
  bell.ring("lunch");
  bell.ring("fire");
  await early;
  await asyncio.sleep(1);
  await call("late", () => bell.heard());
}

asyncio.run(main());
