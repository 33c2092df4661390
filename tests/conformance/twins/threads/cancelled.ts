import asyncio from "asyncio";
import time from "time";

function work(name, fails = false) {
  print(name, "begins");
  time.sleep(0.4);
  print(name, "ends");
  if (fails) throw new ValueError("nobody hears of this");
  return name;
}

async function waits(...args) {
  try {
    return await asyncio.to_thread(work, ...args);
  } catch (error) {
    print(args[0], repr(error));
    throw error;
  }
}

async function main() {
  const tasks = [asyncio.create_task(waits("a")), asyncio.create_task(waits("b", true))];
  // One begins a moment after the other.
  await asyncio.sleep(0.1);
  print(tasks[0].cancel("enough"));
  await asyncio.sleep(0.1);
  print(tasks[1].cancel());
  await asyncio.wait(tasks);
  print(tasks.map((task) => task.cancelled()));
  await asyncio.sleep(0.5);
  print("main ends");
}

asyncio.run(main());
