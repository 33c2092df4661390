// Neither main nor the task has a name.
// says: The task "Task-2", made on line 6, had not ended when the main coroutine returned, so it was cancelled. Creating a task only starts it; `await` it before the end, or make it in a TaskGroup, whose block waits for its tasks.
import asyncio from "asyncio";
asyncio.run(
  (async () => {
    asyncio.create_task((async () => await asyncio.sleep(5))());
    await asyncio.sleep(1);
  })(),
);
