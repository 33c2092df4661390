// One end mark for two consumers.
// says: "consumer 2" (`consume`) waits on line 11 for the next item of a queue (made on line 19), after 3
//   items: the last one was put in on line 23, at 0.00 s, and nothing more will come, and "Task-1" (`main`)
//   waits on line 24 for it to end. A consumer cannot see that the producer is done. Tell it: call
//   `queue.shutdown()` after the last item and end where `get()` raises `QueueShutDown`; or put an end mark,
//   one for each consumer; or `cancel()` the consumers after `await queue.join()`.
import asyncio from "asyncio";

async function consume(queue: any) {
  for (;;) {
    const item = await queue.get();
    if (item === null) return;
    await asyncio.sleep(1);
    print(item);
  }
}

async function main() {
  const queue = new asyncio.Queue();
  const consumers = [1, 2].map((number) =>
    asyncio.create_task(consume(queue), { name: `consumer ${number}` }),
  );
  for (const item of ["a", "b", null]) await queue.put(item);
  await asyncio.gather(...consumers);
}

asyncio.run(main());
