// Cancels what is left, and closes the loop before any of it could react.
// fails: waits for a task that takes time to clean up
// says: before "flushed"
// says: The writer was asked to stop, and never got another turn
import asyncio from "asyncio";

async function poller() {
  try {
    while (true) {
      await asyncio.sleep(1);
      print("checked the queue");
    }
  } finally {
    print("poller: connection closed");
  }
}

async function main() {
  asyncio.create_task(poller());
  await asyncio.sleep(1.5);
  return "main is done";
}

export function run<T>(coroutine: Promise<T>): T {
  const loop = asyncio.new_event_loop();
  try {
    return loop.run_until_complete(coroutine);
  } finally {
    for (const task of asyncio.all_tasks(loop)) task.cancel();
    loop.close();
  }
}

if (__name__ === "__main__") print(run(main()));
