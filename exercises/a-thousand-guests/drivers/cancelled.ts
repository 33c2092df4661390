// Cancels the newsletter half a second after the start.
import asyncio from "asyncio";
import { call, report } from "yieldpoint/driver";
import { sendToAll } from "./main";

let sent = 0;

async function send() {
  await asyncio.sleep(1);
  sent += 1;
}

async function newsletter() {
  const task = asyncio.create_task(
    call("sendToAll", () => sendToAll(["Ada", "Grace"], send)),
    { name: "newsletter" },
  );
  await asyncio.sleep(0.5);
  task.cancel();
  await asyncio.wait([task]);
  await asyncio.sleep(2);
  report("sent", sent);
}

asyncio.run(newsletter());
