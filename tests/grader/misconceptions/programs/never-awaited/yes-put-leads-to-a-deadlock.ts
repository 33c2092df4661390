// A put without `await` is why the consumer waits forever.
// says: `queue.put(...)` on line 13 was called but never awaited, so its body never ran: calling an async
//   function only makes a coroutine. `await` runs it. JavaScript would have begun the work at the call;
//   asyncio does not. Write `await queue.put(...)`.
import asyncio from "asyncio";

async function consume(queue: any) {
  print(await queue.get());
}

async function main() {
  const queue = new asyncio.Queue();
  queue.put("a");
  await consume(queue);
}

asyncio.run(main());
