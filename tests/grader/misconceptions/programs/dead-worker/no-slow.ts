// A timeout that comes while the worker is at work: no hang, only too little time.
import asyncio from "asyncio";

async function worker(queue: any) {
  while (true) {
    await queue.get();
    await asyncio.sleep(5);
    queue.task_done();
  }
}

async function main() {
  const queue = new asyncio.Queue();
  queue.put_nowait("a");
  queue.put_nowait("b");
  const task = asyncio.create_task(worker(queue));
  try {
    await asyncio.wait_for(queue.join(), 7);
  } finally {
    task.cancel();
    await asyncio.wait([task]);
  }
}

asyncio.run(main());
