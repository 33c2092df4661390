// One of two listeners gives up before the bell rings; then it rings.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { Bell } from "./main";

async function main() {
  const bell = new Bell();
  const leaves = asyncio.create_task(call("leaves", () => asyncio.wait_for(bell.heard(), 1)));
  const stays = asyncio.create_task(
    call("stays", () => bell.heard()),
    { name: "stays" },
  );
  await asyncio.sleep(2);
  await call("ring", async () => bell.ring("lunch"));
  await asyncio.wait([leaves, stays]);
}

asyncio.run(main());
