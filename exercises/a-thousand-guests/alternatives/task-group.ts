import asyncio from "asyncio";

async function deliver(user: string) {
  await asyncio.sleep(1);
  print(`sent to ${user}`);
}

export async function sendToAll(users: string[], send: (user: string) => Promise<void>) {
  await using group = new asyncio.TaskGroup();
  for (const user of users) group.create_task(send(user));
}

if (__name__ === "__main__") asyncio.run(sendToAll(["Ada", "Grace", "Mary"], deliver));
