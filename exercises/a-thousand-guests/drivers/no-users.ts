// Nobody has subscribed.
import asyncio from "asyncio";
import { call, FakeService, report } from "yieldpoint/driver";
import { sendToAll } from "./main";

async function newsletter() {
  const send = new FakeService("send", { delay: 1 });
  await call("sendToAll", () => sendToAll([], send.call));
  report("returned", true);
}

asyncio.run(newsletter());
