// A time limit ends what would have waited for ever.
// says: "Task-3" (`consume`) waits on line 10 for the next item of a queue (made on line 18), after 2 items:
//   the last one was put in on line 14, at 0.00 s, and nothing more will come, and "Task-1" (`main`) waits on
//   line 19 for it to end. A consumer cannot see that the producer is done. Tell it: call `queue.shutdown()`
//   after the last item and end where `get()` raises `QueueShutDown`; or put an end mark, one for each
//   consumer; or `cancel()` the consumers after `await queue.join()`.
import asyncio from "asyncio";

async function consume(queue: any) {
  while (true) print(await queue.get());
}

async function produce(queue: any) {
  for (const item of ["a", "b"]) await queue.put(item);
}

async function main() {
  const queue = new asyncio.Queue();
  await asyncio.wait_for(asyncio.gather(produce(queue), consume(queue)), 30);
}

asyncio.run(main());
