import asyncio from "asyncio";

async function charge(account: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (account === "Ben") throw new ValueError("Ben has no money");
  print(`${account} was charged`);
}

async function main() {
  try {
    await asyncio.gather(charge("Ann", 1), charge("Ben", 2), charge("Cleo", 3));
  } catch (error) {
    print("error:", error);
  }
  await asyncio.sleep(5);
  print("main: returns");
}

asyncio.run(main());
