// One end mark for three consumers, in a class; a time limit ends the wait.
// says: "Task-3" (`Pool.consume`) took the last item, `'STOP'`, out of the queue (made on line 16) on line
//   20, at 1.00 s, and returned. "Task-2" (`Pool.consume`) and "Task-4" (`Pool.consume`) are still waiting
//   on line 20 for an item, and nothing more will come. If that was to be the end mark: an end mark ends
//   only the consumer that takes it. Put one mark for each consumer; or let the consumer that takes it put
//   it back before it returns; or call `queue.shutdown()` after the last item, and end where `get()`
//   raises `QueueShutDown`.
import asyncio from "asyncio";

async function work(item: string) {
  await asyncio.sleep(1);
  print(item);
}

class Pool {
  queue = new asyncio.Queue<string>();

  async consume() {
    while (true) {
      const item = await this.queue.get();
      if (item === "STOP") break;
      await work(item);
    }
  }

  async run() {
    const consumers = [1, 2, 3].map(() => asyncio.create_task(this.consume()));
    for (const item of ["a", "b", "c", "d", "STOP"]) await this.queue.put(item);
    await asyncio.gather(...consumers);
  }
}

async function main() {
  await using _ = asyncio.timeout(10);
  await new Pool().run();
}

asyncio.run(main());
