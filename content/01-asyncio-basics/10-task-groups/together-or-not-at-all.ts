import asyncio from "asyncio";

async function charge(account: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
  } catch (error) {
    print(`${account} was cancelled`);
    throw error;
  }
  if (account === "Ben") throw new ValueError("Ben has no money");
  print(`${account} was charged`);
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.create_task(charge("Ann", 1));
    group.create_task(charge("Ben", 2));
    group.create_task(charge("Cleo", 3));
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    for (const inner of error.exceptions) print("error:", inner);
  }
  await asyncio.sleep(5);
  print("main: returns");
}

asyncio.run(main());
