import asyncio from "asyncio";

async function slowPost(name: string) {
  await asyncio.sleep(2);
  print(`${name} has a letter`);
}

export async function sendAll(post: (name: string) => Promise<void>, names: string[]) {
  await using letters = new asyncio.TaskGroup();
  for (const name of names) {
    await asyncio.sleep(0.5); // writing
    letters.create_task(post(name));
  }
}

if (__name__ === "__main__") asyncio.run(sendAll(slowPost, ["Ada", "Grace", "Edsger"]));
