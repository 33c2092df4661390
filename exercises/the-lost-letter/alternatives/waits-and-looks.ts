// Waits for all letters, and then asks each for its result, which raises what went wrong.
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
  if (letters.length === 0) return;
  await asyncio.wait(letters);
  for (const letter of letters) letter.result();
}

if (__name__ === "__main__") asyncio.run(sendAll(slowPost, ["Ada", "Grace", "Edsger"]));
