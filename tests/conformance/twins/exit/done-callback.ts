import asyncio from "asyncio";
import sys from "sys";

function leave(task: asyncio.Task<string>) {
  print("done:", task.result());
  sys.exit(7);
}

async function work() {
  await asyncio.sleep(1);
  return "result";
}

async function main() {
  const task = asyncio.create_task(work());
  task.add_done_callback(leave);
  try {
    print("got", await task);
    await asyncio.sleep(1);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) print("cancelled");
    throw error;
  }
}

asyncio.run(main());
