import asyncio from "asyncio";
import futures from "concurrent.futures";

const tasks = [];

async function waits(name) {
  tasks.push(asyncio.current_task());
  try {
    await asyncio.sleep(5);
  } finally {
    print(name, "leaves");
  }
}

function ask(loop, name) {
  const future = asyncio.run_coroutine_threadsafe(waits(name), loop);
  try {
    print(future.result());
  } catch (error) {
    if (!(error instanceof futures.CancelledError)) throw error;
    print(name, "thread caught", error.constructor.name, error instanceof Error);
  }
  return future.cancelled();
}

async function main() {
  const loop = asyncio.get_running_loop();
  const asked = asyncio.create_task(asyncio.to_thread(ask, loop, "first"));
  await asyncio.sleep(0.2);
  tasks[0].cancel("by the loop");
  print(await asked);
}

asyncio.run(main());
