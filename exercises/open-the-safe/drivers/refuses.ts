// A server that refuses.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { openSession } from "./main";

async function intruder() {
  const server = new FakeService("ask", { delay: 1, error: () => new PermissionError("no entry") });
  await call("openSession", () => openSession("Mallory", server.call));
}

asyncio.run(intruder());
