// A `return` in a `finally` swallows whatever was on its way.
// says: "poll" was cancelled at 1.00 s and kept running anyway. Something kept the CancelledError that ends a
//   cancelled task: a `return` in a `finally`, say, or a context manager that swallows errors. Let it
//   propagate.
import asyncio from "asyncio";

async function poll() {
  try {
    await asyncio.sleep(10);
  } finally {
    return "stopped";
  }
}

async function main() {
  const task = asyncio.create_task(poll(), { name: "poll" });
  await asyncio.sleep(1);
  task.cancel();
  print(await task);
}

asyncio.run(main());
