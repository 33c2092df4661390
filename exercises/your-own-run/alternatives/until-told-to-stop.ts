// Lets the loop run until a callback of the task stops it, as the loop itself does.
import asyncio from "asyncio";

async function main() {
  print("Hello ...");
  await asyncio.sleep(0.1);
  print("... World!");
  return "said";
}

export function run<Result>(coroutine: Promise<Result>): Result {
  const loop = asyncio.new_event_loop();
  const task = loop.create_task(coroutine);
  task.add_done_callback(() => loop.stop());
  try {
    loop.run_forever();
  } finally {
    loop.close();
  }
  return task.result();
}

if (__name__ === "__main__") print(run(main()));
