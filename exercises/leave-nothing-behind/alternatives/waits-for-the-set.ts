// A function of its own cancels what is left, and `asyncio.wait` takes the set as it is.
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

function cancelAll(loop: asyncio.EventLoop) {
  const left = asyncio.all_tasks(loop);
  if (left.size === 0) return;
  left.forEach((task) => task.cancel());
  loop.run_until_complete(asyncio.wait(left));
}

export function run<T>(coroutine: Promise<T>): T {
  const loop = asyncio.new_event_loop();
  let result: T;
  try {
    result = loop.run_until_complete(coroutine);
  } finally {
    cancelAll(loop);
    loop.close();
  }
  return result;
}

if (__name__ === "__main__") print(run(main()));
