// An async function calls a plain one that sleeps; wrapping it changes nothing.
// says: `load(...)`, called on line 16, blocks: its `time.sleep()` on line 11 held the event loop from 0.00 s
//   to 1.50 s, and nothing else could run meanwhile: no other task and no timer. It happened once more after
//   that. `time.sleep` blocks. Run the whole function in a thread: `await asyncio.to_thread(load,
//   ...)`; or make it `async`, and await its calls: then `await asyncio.sleep(...)` waits and lets the others
//   run.
import asyncio from "asyncio";
import time from "time";

function load(name: string) {
  time.sleep(1.5);
  return name;
}

async function loadAsync(name: string) {
  return load(name);
}

async function main() {
  print(await asyncio.gather(loadAsync("a"), loadAsync("b")));
}

asyncio.run(main());
