// Starts a task for each user, and awaits them one by one: a cancellation reaches only the one that is awaited.
// fails: stops when the newsletter is cancelled
// says: their tasks continued when `sendToAll` was cancelled
import asyncio from "asyncio";

async function deliver(user: string) {
  await asyncio.sleep(1);
  print(`sent to ${user}`);
}

export async function sendToAll(users: string[], send: (user: string) => Promise<void>) {
  const tasks = users.map((user) => asyncio.create_task(send(user)));
  for (const task of tasks) await task;
}

if (__name__ === "__main__") asyncio.run(sendToAll(["Ada", "Grace", "Mary"], deliver));
