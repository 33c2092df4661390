import asyncio from "asyncio";

export class Keeper {
  tasks = new Set<asyncio.Task>();

  get size() {
    return this.tasks.size;
  }

  start(work: Promise<unknown>, name: string) {
    const watched = async () => {
      try {
        return await work;
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
        print(`${name} failed: ${(error as Error).message}`);
      } finally {
        this.tasks.delete(task);
      }
    };
    const task: asyncio.Task = asyncio.create_task(watched(), { name });
    this.tasks.add(task);
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
