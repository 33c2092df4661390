// Waits for what is left, without cancelling it: a poller never ends.
// fails: runs the coroutine and returns its result
// says: A task keeps sleeping and waking
// says: Nothing has asked it to stop
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
    if (left.length > 0) loop.run_until_complete(asyncio.gather(...left));
    loop.close();
  }
}

if (__name__ === "__main__") print(run(main()));
