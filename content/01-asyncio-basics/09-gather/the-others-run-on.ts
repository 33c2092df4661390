import asyncio from "asyncio";

async function charge(account: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (account === "Bo") throw new ValueError("Bo has no money");
  print(`${account} was charged`);
}

async function main() {
  try {
    await asyncio.gather(charge("Al", 1), charge("Bo", 2), charge("Cy", 3));
  } catch (error) {
    print("error:", error);
  }
  await asyncio.sleep(5);
  print("main: leaves");
}

asyncio.run(main());
