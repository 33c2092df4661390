import asyncio from "asyncio";

let done = false;

async function finish() {
  await asyncio.sleep(0.5);
  done = true;
}

async function main() {
  asyncio.create_task(finish());
  let turns = 0;
  while (!done) {
    turns += 1;
    await asyncio.sleep(0);
  }
  print("turns", turns, asyncio.get_running_loop().time().toFixed(4));
  turns = 0;

  async function spin() {
    for (let i = 0; i < 20000; i++) {
      turns += 1;
      await asyncio.sleep(0);
    }
    return "no false timeout";
  }

  print(await asyncio.wait_for(spin(), 5), turns);
}

asyncio.run(main());
