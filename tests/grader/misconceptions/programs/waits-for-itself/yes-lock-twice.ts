// A function that takes the lock calls one that takes it too.
// says: "Task-1" (`main`) waits on line 11 for a lock (made on line 8) that it holds itself: it took it on
//   line 16, at 0.00 s, and has not given it back. A lock of asyncio's does not know its owner; a task that takes
//   it twice waits forever. Take it once, outside, and let the functions that are called with the lock held
//   not take it again.
import asyncio from "asyncio";

const lock = new asyncio.Lock();

async function read() {
  await using _ = await enter(lock);
  return 1;
}

async function update() {
  await using _ = await enter(lock);
  return (await read()) + 1;
}

async function main() {
  print(await update());
}

asyncio.run(main());
