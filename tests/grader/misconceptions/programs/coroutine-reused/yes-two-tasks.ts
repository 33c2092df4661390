// Two tasks of one coroutine.
// says: What was awaited on line 17, at 1.00 s, is a coroutine that had been awaited before. A coroutine is
//   one run of its function and is good for one `await`; JavaScript's promise can be awaited again and again.
//   To run the function again, call it again. To use one result in several places, keep the value,
//   or make a task with `asyncio.create_task(...)`: a task can be awaited as often as you like.
import asyncio from "asyncio";

async function answer() {
  await asyncio.sleep(1);
  return 42;
}

async function main() {
  const coroutine = answer();
  const one = asyncio.create_task(coroutine);
  const two = asyncio.create_task(coroutine);
  print(await one, await two);
}

asyncio.run(main());
