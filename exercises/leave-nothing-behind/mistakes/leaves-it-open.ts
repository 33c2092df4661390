// Cleans up, and leaves the loop open.
// fails: closes the loop after a result, and after an error
// says: closed: False
// says: `run` cleans up and leaves its loop open
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
    const left = [...asyncio.all_tasks(loop)];
    for (const task of left) task.cancel();
    if (left.length > 0) loop.run_until_complete(asyncio.gather(...left, { return_exceptions: true }));
  }
}

if (__name__ === "__main__") print(run(main()));
