// The callback closes over the set of tasks, and asks the task itself for its name and its error.
import asyncio from "asyncio";

export class Keeper {
  tasks = new Set<asyncio.Task>();

  get size() {
    return this.tasks.size;
  }

  start(work: Promise<unknown>, name: string) {
    const tasks = this.tasks;
    const task = asyncio.create_task(work, { name });
    tasks.add(task);
    task.add_done_callback((done) => {
      tasks.delete(done);
      const failed = !done.cancelled() && done.exception() !== null;
      if (failed) print(`${done.get_name()} failed: ${done.exception()}`);
    });
    return task;
  }

  async drain() {
    while (this.tasks.size > 0) await asyncio.wait(this.tasks);
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
