import asyncio from "asyncio";

async function backUp(disk: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${disk}: backed up`);
}

async function main() {
  const small = asyncio.create_task(backUp("small", 1));
  const large = asyncio.create_task(backUp("large", 5));
  try {
    const [done, pending] = await asyncio.wait([small, large], { timeout: 2 });
    print(`${done.size} done, ${pending.size} pending`);
  } catch {
    print("error: timed out");
  }
  await large;
  print("main: returns");
}

asyncio.run(main());
