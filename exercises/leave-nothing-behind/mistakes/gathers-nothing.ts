// Forgets that there may be nothing to gather: outside of a running loop, gather needs at least one task to know its loop.
// fails: closes the loop after a result, and after an error
// says: There is no current event loop
// says: waiting for no tasks at all raised an error
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
    loop.run_until_complete(asyncio.gather(...left, { return_exceptions: true }));
    loop.close();
  }
}

if (__name__ === "__main__") print(run(main()));
