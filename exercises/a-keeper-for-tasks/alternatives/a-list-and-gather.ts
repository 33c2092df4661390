// Keeps a list, has a method as the callback, and drains with gather.
import asyncio from "asyncio";

export class Keeper {
  running: asyncio.Task[] = [];

  get size() {
    return this.running.length;
  }

  start(work: Promise<unknown>, name: string) {
    const task = asyncio.create_task(work, { name });
    this.running.push(task);
    task.add_done_callback((done) => this.ended(done));
    return task;
  }

  ended(task: asyncio.Task) {
    this.running = this.running.filter((other) => other !== task);
    if (task.cancelled()) return;
    const error = task.exception();
    if (error) print(`${task.get_name()} failed: ${error.message}`);
  }

  async drain() {
    while (this.running.length > 0) {
      await asyncio.gather(...this.running, { return_exceptions: true });
    }
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
