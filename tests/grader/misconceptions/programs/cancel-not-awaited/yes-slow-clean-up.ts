// Its clean-up takes a second, which nobody gives it.
// says: "Task-2" (`server`) was asked to stop on line 19, at 1.00 s, and nothing waited until it had: when
//   `main` had returned, it had still to wait for `sleep(1)` on line 12, to clean up. `cancel()` asks and
//   returns at once; the task sees the CancelledError on its next turn. After `task.cancel()` write
//   `await asyncio.wait([task])`, and its cleanup is done before you continue.
import asyncio from "asyncio";

async function server() {
  try {
    await asyncio.sleep(100);
  } finally {
    await asyncio.sleep(1);
  }
}

async function main() {
  const task = asyncio.create_task(server());
  await asyncio.sleep(1);
  task.cancel();
}

asyncio.run(main());
