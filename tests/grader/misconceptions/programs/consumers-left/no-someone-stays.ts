// One consumer leaves, another stays and forgets task_done.
// finds: join-without-task-done
import asyncio from "asyncio";

async function take(queue: any) {
  if (!queue.empty()) print(await queue.get());
}

async function serve(queue: any) {
  while (true) print(await queue.get());
}

async function main() {
  const queue = new asyncio.Queue();
  queue.put_nowait("a");
  await asyncio.create_task(take(queue));
  const server = asyncio.create_task(serve(queue));
  queue.put_nowait("b");
  await queue.join();
  server.cancel();
}

asyncio.run(main());
