// A task is made of an arrow around the call.
// says: What was to be run on line 8, at 0.00 s, is a function without a name, which is not a coroutine: calling it makes one. If it only calls another function, as in `() => work()`, leave out the `() =>`; else give it a name and call it: `asyncio.create_task(work())`.
import asyncio from "asyncio";

async function work() {}

async function main() {
  await asyncio.create_task((() => work()) as any);
}

asyncio.run(main());
