// One fails, gather raises its error, and main is over while the other still works.
// says: The task "Task-3" (`work`), made by `gather` on line 16, had not ended when `main` returned, at
//   1.00 s: it was waiting on line 10 for `sleep(5)`, since 0.00 s. `gather` on line 16 raised the error of
//   "Task-2" (`work`) at once, at 1.00 s, and does not stop the others. Make them in a TaskGroup, which
//   cancels the others when one fails and waits for their end; or keep the tasks, and cancel and await them
//   in a `finally`.
import asyncio from "asyncio";

async function work(seconds: number) {
  await asyncio.sleep(seconds);
  if (seconds === 1) throw new ValueError("no");
}

async function main() {
  try {
    await asyncio.gather(work(1), work(5));
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
