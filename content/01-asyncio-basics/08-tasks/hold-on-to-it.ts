import asyncio from "asyncio";

const background = new Set<asyncio.Task>();

function inBackground(work: Promise<unknown>, name: string) {
  const task = asyncio.create_task(work, { name });
  background.add(task);
  task.add_done_callback((done) => background.delete(done));
}

async function log(text: string) {
  await asyncio.sleep(1);
  print(`logged: ${text}`);
}

async function main() {
  inBackground(log("started"), "log-1");
  inBackground(log("still here"), "log-2");
  print(`${background.size} in the background`);
  while (background.size > 0) await asyncio.wait(background);
  print(`${background.size} in the background`);
}

asyncio.run(main());
