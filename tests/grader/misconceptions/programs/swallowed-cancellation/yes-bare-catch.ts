// Every error is a mishap to it, the cancellation too.
// says: "poll" was cancelled at 0.50 s and kept running anyway. The CancelledError came out of the `await`
//   on line 12, and the `catch` on line 13 kept it. A `catch` takes the CancelledError that ends a
//   cancelled task as it takes any other error; throw that one again: `if (error instanceof
//   asyncio.CancelledError) throw error;`. (In Python, `except Exception` lets it pass, and a bare
//   `except:` would keep it as well.)
import asyncio from "asyncio";

async function poll() {
  for (let i = 0; i < 3; i++) {
    try {
      await asyncio.sleep(1);
    } catch {
      print("a mishap; once more");
    }
  }
}

async function main() {
  const task = asyncio.create_task(poll(), { name: "poll" });
  await asyncio.sleep(0.5);
  task.cancel();
  await task;
}

asyncio.run(main());
