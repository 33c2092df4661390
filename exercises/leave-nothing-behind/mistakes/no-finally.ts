// Cleans up after a success only.
// fails: closes the loop, in each case
// says: closed: False
// says: When the coroutine returns, the loop is closed; when it raises, it isn't
import asyncio from "asyncio";

async function radio() {
  try {
    while (true) {
      await asyncio.sleep(1);
      print("la la la");
    }
  } finally {
    print("radio: off");
  }
}

async function main() {
  asyncio.create_task(radio());
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
