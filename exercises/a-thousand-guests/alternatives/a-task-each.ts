// Starts a task for each user, and cancels in a `finally` anything that is still running.
import asyncio from "asyncio";

async function deliver(user: string) {
  await asyncio.sleep(1);
  print(`sent to ${user}`);
}

export async function sendToAll(users: string[], send: (user: string) => Promise<void>) {
  const deliveries = users.map((user) => asyncio.create_task(send(user)));
  try {
    for (const delivery of deliveries) await delivery;
  } finally {
    for (const delivery of deliveries) delivery.cancel();
  }
}

if (__name__ === "__main__") asyncio.run(sendToAll(["Ada", "Grace", "Mary"], deliver));
