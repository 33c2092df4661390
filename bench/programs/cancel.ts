// N tasks that wait, cancelled, a thousand at a time.
import asyncio from "asyncio";

const N = 200_000;

async function waits(future) {
  await future;
}

async function main() {
  const loop = asyncio.get_running_loop();
  for (let made = 0; made < N; made += 1000) {
    const tasks = [];
    for (let i = 0; i < 1000; i++) tasks.push(asyncio.create_task(waits(loop.create_future())));
    await asyncio.sleep(0);
    for (const task of tasks) task.cancel();
    await asyncio.gather(...tasks, { return_exceptions: true });
  }
}

asyncio.run(main());
