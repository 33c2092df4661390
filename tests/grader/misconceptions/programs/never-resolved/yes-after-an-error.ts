// The worker prints the error, and the one who waits hears nothing.
// says: "Task-1" (`main`) waits on line 27 for a future, since 1.00 s: nothing has given it a result, and all
//   that is left is waiting, too. Resolve a future whatever happens: `future.set_result(...)` when the work
//   is done, `future.set_exception(error)` in the `catch` when it fails. Ask `future.done()` first: one that
//   was cancelled meanwhile takes neither.
import asyncio from "asyncio";

async function work(queue: any) {
  while (true) {
    const [job, future] = await queue.get();
    try {
      await asyncio.sleep(1);
      if (job === "bad") throw new ValueError("illegible");
      future.set_result(`did ${job}`);
    } catch (error) {
      print(error);
    }
  }
}

async function main() {
  const queue = new asyncio.Queue();
  const worker = asyncio.create_task(work(queue));
  for (const job of ["a", "bad"]) {
    const future = asyncio.get_running_loop().create_future();
    await queue.put([job, future]);
    print(await future);
  }
  worker.cancel();
}

asyncio.run(main());
