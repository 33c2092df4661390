// Cleans up after a success only.
// fails: closes the loop after a result, and after an error
// says: closed: False
// says: When the coroutine returns, the loop is closed; when it raises, it isn't
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
  const result = loop.run_until_complete(coroutine);
  const left = [...asyncio.all_tasks(loop)];
  for (const task of left) task.cancel();
  if (left.length > 0) loop.run_until_complete(asyncio.gather(...left, { return_exceptions: true }));
  loop.close();
  return result;
}

if (__name__ === "__main__") print(run(main()));
