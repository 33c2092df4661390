// Closes the loop on the line below, which an error skips.
// fails: closes the loop after an error, and raises it
// says: The error left `run` before it reached `loop.close()`
import asyncio from "asyncio";

async function main() {
  print("Hello ...");
  await asyncio.sleep(0.1);
  print("... World!");
  return "said";
}

export function run<Result>(coroutine: Promise<Result>): Result {
  const loop = asyncio.new_event_loop();
  const result = loop.run_until_complete(coroutine);
  loop.close();
  return result;
}

if (__name__ === "__main__") print(run(main()));
