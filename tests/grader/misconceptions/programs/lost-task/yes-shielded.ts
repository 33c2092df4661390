// The time limit ends the wait, and the shield keeps the work going.
// says: The task "Task-2" (`work`), made by `shield` on line 16, had not ended when `main` returned, at
//   1.00 s: it was waiting on line 10 for `sleep(5)`, since 0.00 s. `shield` on line 16 kept the
//   cancellation away from it: only the wait for it was given up, and it keeps running. Make it a task of its own
//   first, `const task = asyncio.create_task(...)`, shield that, and `await` it, or cancel it, before the
//   end.
import asyncio from "asyncio";

async function work() {
  await asyncio.sleep(5);
  print("saved");
}

async function main() {
  try {
    await asyncio.wait_for(asyncio.shield(work()), 1);
  } catch (error) {
    print("too slow");
  }
}

asyncio.run(main());
