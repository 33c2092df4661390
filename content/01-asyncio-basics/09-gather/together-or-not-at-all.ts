import asyncio from "asyncio";

async function charge(account: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
  } catch (error) {
    print(`${account} was told to stop`);
    throw error;
  }
  if (account === "Bo") throw new ValueError("Bo has no money");
  print(`${account} was charged`);
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.create_task(charge("Al", 1));
    group.create_task(charge("Bo", 2));
    group.create_task(charge("Cy", 3));
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    for (const inner of error.exceptions) print("error:", inner);
  }
  await asyncio.sleep(5);
  print("main: leaves");
}

asyncio.run(main());
