// The one who gave up cancelled the future; giving it a result ends the worker.
// says: "Task-1" (`main`) waits on line 19 for a future, since 1.00 s: nothing has given it a result.
//   "Task-2" (`work`) had ended on line 12, at 2.00 s, with `InvalidStateError('invalid state')`. Resolve a
//   future whatever happens: `future.set_result(...)` when the work is done, `future.set_exception(error)` in
//   the `catch` when it fails. Ask `future.done()` first: one that was cancelled meanwhile takes neither.
import asyncio from "asyncio";

async function work(queue: any) {
  while (true) {
    const [job, future] = await queue.get();
    await asyncio.sleep(2);
    future.set_result(`did ${job}`);
  }
}

async function ask(queue: any, job: string) {
  const future = asyncio.get_running_loop().create_future();
  await queue.put([job, future]);
  return await future;
}

async function main() {
  const queue = new asyncio.Queue();
  const worker = asyncio.create_task(work(queue));
  try {
    await asyncio.wait_for(ask(queue, "a"), 1);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("gave up on a");
  }
  print(await asyncio.wait_for(ask(queue, "b"), 10));
  await worker;
}

asyncio.run(main());
