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

async function cancelOthers() {
  const me = asyncio.current_task();
  const others = [...asyncio.all_tasks()].filter((task) => task !== me);
  for (const task of others) task.cancel();
  await asyncio.gather(...others, { return_exceptions: true });
}

export function run<T>(coroutine: Promise<T>): T {
  const loop = asyncio.new_event_loop();
  try {
    return loop.run_until_complete(coroutine);
  } finally {
    loop.run_until_complete(cancelOthers());
    loop.close();
  }
}

if (__name__ === "__main__") print(run(main()));
