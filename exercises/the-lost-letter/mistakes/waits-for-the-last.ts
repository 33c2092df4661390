// Waits only for the last letter, and learns nothing about the others.
// fails: fails when a letter is returned
// says: should raise ValueError
import asyncio from "asyncio";

async function slowPost(name: string) {
  await asyncio.sleep(2);
  print(`${name} has a letter`);
}

export async function sendAll(post: (name: string) => Promise<void>, names: string[]) {
  let letter = null;
  for (const name of names) {
    await asyncio.sleep(0.5); // writing
    letter = asyncio.create_task(post(name));
  }
  await letter;
}

if (__name__ === "__main__") asyncio.run(sendAll(slowPost, ["Ada", "Grace", "Edsger"]));
