// A worker that says what went wrong, and goes on, gives nothing anyhow.
import asyncio from "asyncio";

async function worker(name: string) {
  try {
    await asyncio.sleep(1);
    if (name === "b") throw new ValueError("no");
    print(`${name} is done`);
  } catch (error) {
    print(`${name} failed`);
  }
}

async function main() {
  await asyncio.gather(worker("a"), worker("b"));
}

asyncio.run(main());
