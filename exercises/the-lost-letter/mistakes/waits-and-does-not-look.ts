// Waits for all of them, and does not look at how they ended: wait raises nothing.
// fails: fails when a letter is returned
// says: should raise ValueError
import asyncio from "asyncio";

async function slowPost(name: string) {
  await asyncio.sleep(2);
  print(`${name} has a letter`);
}

export async function sendAll(post: (name: string) => Promise<void>, names: string[]) {
  const letters = [];
  for (const name of names) {
    await asyncio.sleep(0.5); // writing
    letters.push(asyncio.create_task(post(name)));
  }
  await asyncio.wait(letters);
}

if (__name__ === "__main__") asyncio.run(sendAll(slowPost, ["Ada", "Grace", "Edsger"]));
