// Asks whether a loop runs, which is how one finds out.
import asyncio from "asyncio";

function isInLoop() {
  try {
    asyncio.get_running_loop();
    return true;
  } catch {
    return false;
  }
}

async function main() {
  print(isInLoop());
}

asyncio.run(main());
