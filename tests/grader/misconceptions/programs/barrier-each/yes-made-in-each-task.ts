// Each worker makes the barrier at which it waits.
// says: "Task-2" (`work`) waits on line 10 at a barrier (made on line 8), and "Task-3" (`work`) at
//   another: that line made a new barrier each time, so each task waits at one of its own, and no other
//   comes to it. Make one barrier, before the tasks, and let all of them wait at that one.
import asyncio from "asyncio";

async function work(name: string) {
  const barrier = new asyncio.Barrier(2);
  await asyncio.sleep(1);
  await barrier.wait();
  print(`${name} goes on`);
}

async function main() {
  await asyncio.gather(work("a"), work("b"));
}

asyncio.run(main());
