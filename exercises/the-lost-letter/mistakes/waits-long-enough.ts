// Sleeps for as long as a letter takes, and hopes.
// fails: returns when the last letter has arrived, and no later
// says: It took 3.50 s, but should take 4.50 s.
import asyncio from "asyncio";

async function slowPost(name: string) {
  await asyncio.sleep(2);
  print(`${name} has a letter`);
}

export async function sendAll(post: (name: string) => Promise<void>, names: string[]) {
  for (const name of names) {
    await asyncio.sleep(0.5); // writing
    asyncio.create_task(post(name));
  }
  await asyncio.sleep(2);
}

if (__name__ === "__main__") asyncio.run(sendAll(slowPost, ["Ada", "Grace", "Edsger"]));
