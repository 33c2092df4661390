// Returns the task instead of its result.
// fails: returns the result of the coroutine
// says: `run` returned the task
import asyncio from "asyncio";

async function main() {
  print("Hello ...");
  await asyncio.sleep(0.1);
  print("... World!");
  return "said";
}

export function run<Result>(coroutine: Promise<Result>) {
  const loop = asyncio.new_event_loop();
  try {
    const task = loop.create_task(coroutine);
    loop.run_until_complete(task);
    return task;
  } finally {
    loop.close();
  }
}

if (__name__ === "__main__") print(run(main()));
