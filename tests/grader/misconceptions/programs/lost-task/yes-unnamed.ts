// Neither main nor the task has a name.
// says: The task "Task-2", made on line 8, had not ended when the main coroutine returned, at 1.00 s: it
//   was waiting on line 8 for `sleep(5)`, since 0.00 s. `create_task` only schedules a task and does not
//   wait for it: `await` it before the end, or make it in a TaskGroup, whose block waits for its tasks.
import asyncio from "asyncio";
asyncio.run(
  (async () => {
    asyncio.create_task((async () => await asyncio.sleep(5))());
    await asyncio.sleep(1);
  })(),
);
