// Gathers the tasks, and so fails with the first of them.
// fails: keeps the tasks that are running, and waits for them
// says: `drain` raised an upload's exception
import asyncio from "asyncio";

export class Keeper {
  tasks = new Set<asyncio.Task>();

  get size() {
    return this.tasks.size;
  }

  start(work: Promise<unknown>, name: string) {
    const task = asyncio.create_task(work, { name });
    this.tasks.add(task);
    task.add_done_callback((done) => {
      this.tasks.delete(done);
      if (done.cancelled()) return;
      const error = done.exception();
      if (error !== null) print(`${name} failed: ${error.message}`);
    });
    return task;
  }

  async drain() {
    while (this.tasks.size > 0) await asyncio.gather(...this.tasks);
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
