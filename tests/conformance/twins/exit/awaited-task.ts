import asyncio from "asyncio";
import sys from "sys";

async function leaves() {
  await asyncio.sleep(1);
  sys.exit(3);
}

async function main() {
  const task = asyncio.create_task(leaves());
  try {
    await task;
  } catch (error) {
    if (error instanceof SystemExit) print("caught", repr(error));
    else if (error instanceof asyncio.CancelledError) {
      print("cancelled", task.done());
      throw error;
    }
  }
  print("goes on");
}

asyncio.run(main());
