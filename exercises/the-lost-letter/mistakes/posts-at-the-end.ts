// Collects coroutines, which do not travel, and posts them at the end.
// fails: the letters travel while the next is written
// says: should come at 0.50 s, but came at 1.50 s
// says: All three letters were posted together at 1.50 s
import asyncio from "asyncio";

async function slowPost(name: string) {
  await asyncio.sleep(2);
  print(`${name} has a letter`);
}

export async function sendAll(post: (name: string) => Promise<void>, names: string[]) {
  const letters = [];
  for (const name of names) {
    await asyncio.sleep(0.5); // writing
    letters.push(post(name));
  }
  await asyncio.gather(...letters);
}

if (__name__ === "__main__") asyncio.run(sendAll(slowPost, ["Ada", "Grace", "Edsger"]));
