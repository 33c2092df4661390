import asyncio from "asyncio";

async function spinner() {
  try {
    for (let i = 0; i < 5; i++) {
      print("spin", i);
      await asyncio.sleep(0);
    }
  } catch (error) {
    print("spinner", repr(error));
  }
}

async function main() {
  const task = asyncio.create_task(spinner());
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  print("cancel", task.cancel("enough"));
  await task;
  print(task.cancelled(), task.cancelling());
}

asyncio.run(main());
