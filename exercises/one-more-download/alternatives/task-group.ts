// A task group with four tasks, whose block waits for all of them.
import asyncio from "asyncio";
import time from "time";

async function download(file: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${file} is here`);
}

export async function main() {
  const start = time.time();
  {
    await using group = new asyncio.TaskGroup();
    group.create_task(download("a.jpg", 3));
    group.create_task(download("b.jpg", 1));
    group.create_task(download("c.jpg", 2));
    group.create_task(download("d.jpg", 2.5));
  }
  print(`Finished in ${(time.time() - start).toFixed(2)} s`);
}

if (__name__ === "__main__") asyncio.run(main());
