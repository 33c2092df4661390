import asyncio from "asyncio";

async function sleeper(name) {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    print(name, "cancelled");
    throw error;
  }
}

async function main() {
  const tasks = [..."abc"].map((name) => asyncio.create_task(sleeper(name)));
  await asyncio.sleep(1);
  asyncio.get_running_loop().call_soon(print, "ready before");
  for (const task of tasks.toReversed()) task.cancel();
  asyncio.get_running_loop().call_soon(print, "ready after");
  print("asked");
  await asyncio.sleep(0);
  print(
    "one turn later",
    tasks.map((t) => t.done()),
  );
  await asyncio.sleep(0);
  print(
    "two turns later",
    tasks.map((t) => t.done()),
  );
}

asyncio.run(main());
