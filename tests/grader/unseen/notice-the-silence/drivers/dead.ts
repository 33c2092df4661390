// A worker that never shows that it is alive.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { Monitor } from "./main";

async function main() {
  const monitor = new Monitor();
  await call("untilSilent", () => monitor.untilSilent(2));
}

asyncio.run(main());
