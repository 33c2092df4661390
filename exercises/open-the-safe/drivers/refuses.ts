// A vault that refuses.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { openSafe } from "./main";

async function thief() {
  const vault = new FakeService("ask", { delay: 1, error: () => new PermissionError("no entry") });
  await call("openSafe", () => openSafe("Mallory", vault.call));
}

asyncio.run(thief());
