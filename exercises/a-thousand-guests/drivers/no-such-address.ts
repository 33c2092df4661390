// The second of three addresses doesn't exist.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { sendToAll } from "./main";

async function newsletter() {
  const send = new FakeService("send", {
    delay: 1,
    error: (user) => (user === "Mallory" ? new ValueError("no such address") : null),
  });
  await call("sendToAll", () => sendToAll(["Ada", "Mallory", "Grace"], send.call));
}

asyncio.run(newsletter());
