// Runs the coroutine, and leaves the loop open.
// fails: closes the loop after a result
// says: the loop is still open
import asyncio from "asyncio";

async function main() {
  print("Hello ...");
  await asyncio.sleep(0.1);
  print("... World!");
  return "said";
}

export function run<Result>(coroutine: Promise<Result>): Result {
  const loop = asyncio.new_event_loop();
  return loop.run_until_complete(coroutine);
}

if (__name__ === "__main__") print(run(main()));
