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
  return loop.run_until_complete(coroutine);
}

if (__name__ === "__main__") print(run(main()));
