import asyncio from "asyncio";

const background = new Set();

async function work(i) {
  await asyncio.sleep(3 - i);
  print("work", i, "done");
}

async function main() {
  for (let i = 0; i < 3; i++) {
    const task = asyncio.create_task(work(i));
    background.add(task);
    task.add_done_callback((done) => background.delete(done));
  }
  print(background.size);
  await asyncio.sleep(2.5);
  print(background.size);
  while (background.size > 0) await asyncio.sleep(0.1);
  print(asyncio.get_running_loop().time().toFixed(1));
}

asyncio.run(main());
