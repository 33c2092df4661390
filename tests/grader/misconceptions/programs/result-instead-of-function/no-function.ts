// The function, with its arguments after it.
import asyncio from "asyncio";
import time from "time";

function read(path: string) {
  time.sleep(1);
  return `text of ${path}`;
}

async function main() {
  print(await asyncio.to_thread(read, "a.txt"));
}

asyncio.run(main());
