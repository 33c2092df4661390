// Gives them one turn to end.
// fails: waits for a task that takes time to clean up
// says: flushed
// says: The writer got a turn and began to clean up
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
    loop.run_until_complete(asyncio.sleep(0));
    loop.close();
  }
}

if (__name__ === "__main__") print(run(main()));
