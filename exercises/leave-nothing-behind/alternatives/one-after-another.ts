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
    for (const task of left) {
      try {
        loop.run_until_complete(task);
      } catch (error) {
        if (!(error instanceof asyncio.CancelledError)) print("a task left with", error);
      }
    }
    loop.close();
  }
}

if (__name__ === "__main__") print(run(main()));
