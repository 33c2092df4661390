// The inner function tidies up and passes it on; the outer one keeps it.
// says: "outer" was cancelled at 1.00 s and kept running anyway. The CancelledError came out of the
//   `await` on line 20, and the `catch` on line 21 kept it. A `catch` takes the CancelledError that ends a
//   cancelled task as it takes any other error; throw that one again: `if (error instanceof
//   asyncio.CancelledError) throw error;`. (In Python, `except Exception` lets it pass, and a bare
//   `except:` would keep it as well.)
import asyncio from "asyncio";

async function inner() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    print("tidied up");
    throw error;
  }
}

async function outer() {
  try {
    await inner();
  } catch {
    print("went wrong");
  }
}

async function main() {
  const task = asyncio.create_task(outer(), { name: "outer" });
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
