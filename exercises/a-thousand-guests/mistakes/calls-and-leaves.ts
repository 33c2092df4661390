// Calls `send` for each user, and takes a call for a start.
// fails: sends to every user, all after one second
// says: was called but never awaited
import asyncio from "asyncio";

async function deliver(user: string) {
  await asyncio.sleep(1);
  print(`sent to ${user}`);
}

export async function sendToAll(users: string[], send: (user: string) => Promise<void>) {
  for (const user of users) {
    send(user);
  }
}

if (__name__ === "__main__") asyncio.run(sendToAll(["Ada", "Grace", "Mary"], deliver));
