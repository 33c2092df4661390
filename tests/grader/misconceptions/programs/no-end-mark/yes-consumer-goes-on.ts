// The producer ends, the consumer does not know.
// says: "Task-3" (`consume`) waits on line 17 for the next item of a queue (made on line 21), after 2 items:
//   the last one was put in on line 12, at 2.00 s, and nothing more will come, and "Task-1" (`main`) waits on
//   line 22 for it to end. A consumer cannot see that the producer is done. Tell it: call `queue.shutdown()`
//   after the last item and end where `get()` raises `QueueShutDown`; or put an end mark, one for each
//   consumer; or `cancel()` the consumers after `await queue.join()`.
import asyncio from "asyncio";

async function produce(queue: any) {
  for (const item of ["a", "b"]) {
    await asyncio.sleep(1);
    await queue.put(item);
  }
}

async function consume(queue: any) {
  for (;;) print(await queue.get());
}

async function main() {
  const queue = new asyncio.Queue();
  await asyncio.gather(produce(queue), consume(queue));
}

asyncio.run(main());
