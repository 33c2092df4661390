import asyncio from "asyncio";
import time from "time";

async function workerTask(name: string, delay: number) {
  print(`Task ${name}: starting, will wait ${delay} s`);
  await asyncio.sleep(delay);
  print(`Task ${name}: finished`);
  return `Result from ${name}`;
}

async function main() {
  const start = time.time();
  print(`Starting concurrent tasks at ${time.strftime("%X")}`);

  const task1 = asyncio.create_task(workerTask("A", 2));
  const task2 = asyncio.create_task(workerTask("B", 1));
  const task3 = asyncio.create_task(workerTask("C", 3));
  print("Three tasks made");

  const results = await asyncio.gather(task1, task2, task3);

  print(`All tasks finished in ${(time.time() - start).toFixed(2)} s`);
  print("Results:", results);
}

asyncio.run(main());
