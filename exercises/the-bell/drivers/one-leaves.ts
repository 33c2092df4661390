// One of two listeners is cancelled before the bell rings; then it rings.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { Bell } from "./main";

async function main() {
  const bell = new Bell();
  const leaves = asyncio.create_task(bell.heard(), { name: "leaves" });
  const stays = asyncio.create_task(
    call("stays", () => bell.heard()),
    { name: "stays" },
  );
  await asyncio.sleep(1);
  leaves.cancel();
  await asyncio.sleep(1);
  await call("ring", async () => bell.ring("dinner"));
  await asyncio.wait([leaves, stays]);
}

asyncio.run(main());
