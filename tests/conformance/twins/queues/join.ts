import asyncio from "asyncio";

async function worker(name, queue) {
  while (true) {
    const item = await queue.get();
    await asyncio.sleep(item);
    print(name, "did", item);
    queue.task_done();
  }
}

async function main() {
  const queue = new asyncio.Queue();
  await queue.join();
  for (const item of [3, 1, 2, 1]) queue.put_nowait(item);
  const workers = [..."ab"].map((name) => asyncio.create_task(worker(name, queue)));
  print("joining");
  await queue.join();
  print("joined", asyncio.get_running_loop().time().toFixed(1));
  try {
    queue.task_done();
  } catch (error) {
    print(error);
  }
  for (const task of workers) task.cancel();
  print(await asyncio.gather(...workers, { return_exceptions: true }));
}

asyncio.run(main());
