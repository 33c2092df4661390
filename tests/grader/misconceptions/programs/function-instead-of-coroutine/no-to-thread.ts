// A thread wants the function.
import asyncio from "asyncio";

function work() {
  return 5;
}

async function main() {
  print(await asyncio.to_thread(work));
}

asyncio.run(main());
