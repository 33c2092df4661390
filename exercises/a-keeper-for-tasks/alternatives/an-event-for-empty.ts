// An Event says that nothing is running, so `drain` needs no loop.
import asyncio from "asyncio";

export class Keeper {
  tasks = new Map<string, asyncio.Task>();
  idle = new asyncio.Event();
  size = 0;

  constructor() {
    this.idle.set();
  }

  start(work: Promise<unknown>, name: string) {
    const task = asyncio.create_task(work, { name });
    this.tasks.set(name, task);
    this.size += 1;
    this.idle.clear();
    task.add_done_callback(() => {
      if (!task.cancelled() && task.exception()) print(`${name} failed: ${task.exception()}`);
      this.tasks.delete(name);
      this.size -= 1;
      if (this.size === 0) this.idle.set();
    });
    return task;
  }

  async drain() {
    await this.idle.wait();
  }
}

async function upload(file: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (file === "c.jpg") throw new OSError("disk full");
  print(`${file}: uploaded`);
}

async function main() {
  const keeper = new Keeper();
  keeper.start(upload("a.jpg", 3), "a");
  keeper.start(upload("b.jpg", 1), "b");
  keeper.start(upload("c.jpg", 2), "c");
  print(`${keeper.size} uploads running`);
  await keeper.drain();
  print(`${keeper.size} uploads running`);
}

if (__name__ === "__main__") asyncio.run(main());
