// Awaits each letter before it writes the next.
// fails: the letters travel while the next is written
// says: should come at 1.00 s, but came at 4.00 s
// says: Each letter has to arrive before the next is written
import asyncio from "asyncio";

async function slowPost(name: string) {
  await asyncio.sleep(2);
  print(`${name} has a letter`);
}

export async function sendAll(post: (name: string) => Promise<void>, names: string[]) {
  for (const name of names) {
    await asyncio.sleep(0.5); // writing
    await asyncio.create_task(post(name));
  }
}

if (__name__ === "__main__") asyncio.run(sendAll(slowPost, ["Ada", "Grace", "Edsger"]));
