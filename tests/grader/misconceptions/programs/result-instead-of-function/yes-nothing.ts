// It gave nothing, and took no time.
// says: What was to be called in a thread on line 13, at 0.00 s, is no function but its result, `None`: the
//   brackets called it right there, on the event loop, and the thread got what was left. Hand over the
//   function itself, and its arguments after it: `await asyncio.to_thread(f, x)`, not
//   `asyncio.to_thread(f(x))`.
import asyncio from "asyncio";

function log() {
  print("logged");
}

async function main() {
  await asyncio.get_running_loop().run_in_executor(null, log() as any);
}

asyncio.run(main());
