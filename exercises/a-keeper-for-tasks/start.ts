import asyncio from "asyncio";

export class Keeper {
  get size() {
    return 0;
  }

  start(work: Promise<unknown>, name: string) {
    return asyncio.create_task(work, { name });
  }

  async drain() {}
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
