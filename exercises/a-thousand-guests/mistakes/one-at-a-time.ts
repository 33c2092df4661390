// Awaits in the loop: the second user's turn comes when the first message has been sent.
// fails: sends to every user, all after one second
// says: Each message was started only when the one before it had been sent.
import asyncio from "asyncio";

async function deliver(user: string) {
  await asyncio.sleep(1);
  print(`sent to ${user}`);
}

export async function sendToAll(users: string[], send: (user: string) => Promise<void>) {
  for (const user of users) {
    await send(user);
  }
}

if (__name__ === "__main__") asyncio.run(sendToAll(["Ada", "Grace", "Mary"], deliver));
