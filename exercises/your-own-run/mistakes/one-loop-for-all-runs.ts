// Makes one loop, and uses it again.
// fails: makes a new loop for each run
// says: The second run got the loop of the first
import asyncio from "asyncio";

async function main() {
  print("Hello ...");
  await asyncio.sleep(0.1);
  print("... World!");
  return "said";
}

const loop = asyncio.new_event_loop();

export function run<Result>(coroutine: Promise<Result>): Result {
  try {
    return loop.run_until_complete(coroutine);
  } finally {
    loop.close();
  }
}

if (__name__ === "__main__") print(run(main()));
