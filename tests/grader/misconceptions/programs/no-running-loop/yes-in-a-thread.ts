// A thread makes a task.
// says: `asyncio.create_task(...)` on line 13 needs the loop that is running, and this line ran in a thread,
//   where none does: the loop runs in the main thread. Let the coroutine that called the thread do it, once
//   the thread has given its result; or, from the thread, `asyncio.run_coroutine_threadsafe(coroutine,
//   loop)`, with the `loop = asyncio.get_running_loop()` of that coroutine.
import asyncio from "asyncio";

async function notify() {
  print("done");
}

function work() {
  asyncio.create_task(notify());
}

async function main() {
  await asyncio.to_thread(work);
}

asyncio.run(main());
