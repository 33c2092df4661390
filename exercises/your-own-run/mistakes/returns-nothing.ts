// Runs the coroutine, and forgets its result.
// fails: returns the result of the coroutine
// says: `run_until_complete` returned `'said'`
import asyncio from "asyncio";

async function main() {
  print("Hello ...");
  await asyncio.sleep(0.1);
  print("... World!");
  return "said";
}

export function run(coroutine: Promise<unknown>): unknown {
  const loop = asyncio.new_event_loop();
  try {
    loop.run_until_complete(coroutine);
  } finally {
    loop.close();
  }
  return null;
}

if (__name__ === "__main__") print(run(main()));
