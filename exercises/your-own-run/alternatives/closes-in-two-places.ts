// Closes the loop after an error, and again after a result, without a finally.
import asyncio from "asyncio";

async function main() {
  print("Hello ...");
  await asyncio.sleep(0.1);
  print("... World!");
  return "said";
}

export function run<Result>(coroutine: Promise<Result>): Result {
  const loop = asyncio.new_event_loop();
  let result: Result;
  try {
    result = loop.run_until_complete(coroutine);
  } catch (error) {
    loop.close();
    throw error;
  }
  loop.close();
  return result;
}

if (__name__ === "__main__") print(run(main()));
