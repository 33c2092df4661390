// A thousand users.
import asyncio from "asyncio";
import { call, report } from "yieldpoint/driver";
import { sendToAll } from "./main";

let sent = 0;

async function send() {
  await asyncio.sleep(1);
  sent += 1;
}

async function newsletter() {
  const users = Array.from({ length: 1000 }, (_, n) => `user ${n}`);
  await call("sendToAll", () => sendToAll(users, send));
  report("sent", sent);
}

asyncio.run(newsletter());
