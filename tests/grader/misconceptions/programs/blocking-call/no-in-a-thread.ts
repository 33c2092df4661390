// In a thread it holds nobody up.
import asyncio from "asyncio";
import time from "time";

function read() {
  time.sleep(1);
  return "text";
}

async function main() {
  const [text] = await asyncio.gather(asyncio.to_thread(read), asyncio.sleep(1));
  print(text);
}

asyncio.run(main());
