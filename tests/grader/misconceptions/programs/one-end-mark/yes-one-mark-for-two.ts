// One end mark for two consumers.
// says: "consumer 1" (`consume`) took the last item, `None`, out of the queue (made on line 19) on line
//   11, at 1.00 s, and returned. "consumer 2" (`consume`) is still waiting on line 11 for an item, and
//   nothing more will come. An end mark ends only the consumer that takes it. Put one mark for each
//   consumer; or let the consumer that takes it put it back before it returns; or call `queue.shutdown()`
//   after the last item, and end where `get()` raises `QueueShutDown`.
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
