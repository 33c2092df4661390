// The producer dies before it has put the end mark.
// says: "Task-1" (`main`) waits on line 22 for the next item of the queue (made on line 19), and the task
//   that should put it in is dead: "Task-2" (`produce`) ended on line 12, at 2.00 s, with `ValueError('not a
//   number')`. What comes after the error is not done: put the end mark, or call `queue.shutdown()`, in a
//   `finally`, and `await` the task, so that its error is seen.
import asyncio from "asyncio";

async function produce(queue: any) {
  for (const text of ["1", "two"]) {
    await asyncio.sleep(1);
    const number = Number(text);
    if (Number.isNaN(number)) throw new ValueError("not a number");
    await queue.put(number);
  }
  await queue.put(null);
}

async function main() {
  const queue = new asyncio.Queue();
  const producer = asyncio.create_task(produce(queue));
  let sum = 0;
  for (let item = await queue.get(); item !== null; item = await queue.get()) sum += item;
  await producer;
  print(sum);
}

asyncio.run(main());
