// Makes a task for each user, and returns before any message has been sent.
// fails: sends to every user, all after one second
// says: had not ended when `sendToAll` returned, at 0.00 s, and had not even begun.
import asyncio from "asyncio";

async function deliver(user: string) {
  await asyncio.sleep(1);
  print(`sent to ${user}`);
}

export async function sendToAll(users: string[], send: (user: string) => Promise<void>) {
  for (const user of users) {
    asyncio.create_task(send(user));
  }
}

if (__name__ === "__main__") asyncio.run(sendToAll(["Ada", "Grace", "Mary"], deliver));
