// The brackets call it on the loop.
// says: What was to be called in a thread on line 15, at 1.00 s, is no function but its result, a `str`: the
//   brackets called it right there, which held the event loop from 0.00 s to 1.00 s, and the thread got what
//   was left. Hand over the function itself, and its arguments after it: `await asyncio.to_thread(f, x)`, not
//   `asyncio.to_thread(f(x))`.
import asyncio from "asyncio";
import time from "time";

function read(path: string) {
  time.sleep(1);
  return `text of ${path}`;
}

async function main() {
  print(await asyncio.to_thread(read("a.txt") as any));
}

asyncio.run(main());
