// Awaits the letters in the order in which they arrive.
import asyncio from "asyncio";

async function slowPost(name: string) {
  await asyncio.sleep(2);
  print(`${name} has a letter`);
}

export async function sendAll(post: (name: string) => Promise<void>, names: string[]) {
  const underway: asyncio.Task<void>[] = [];
  for (const name of names) {
    await asyncio.sleep(0.5); // writing
    const letter = asyncio.create_task(post(name), { name: `letter to ${name}` });
    underway.push(letter);
  }
  for await (const letter of asyncio.as_completed(underway)) await letter;
}

if (__name__ === "__main__") asyncio.run(sendAll(slowPost, ["Ada", "Grace", "Edsger"]));
