// Each task makes its own.
// says: `new asyncio.Lock()` on line 10 was run twice, once in each task, so that each task has a lock of its
//   own: at 0.00 s "Task-3" (`withdraw`) took its own on line 11 while "Task-2" (`withdraw`) held its own. It
//   keeps nothing out. Make the lock once, before the tasks, and pass the same one to all of them.
import asyncio from "asyncio";

let balance = 100;

async function withdraw(amount: number) {
  const lock = new asyncio.Lock();
  await using _ = await enter(lock);
  const before = balance;
  await asyncio.sleep(1);
  balance = before - amount;
}

async function main() {
  await asyncio.gather(withdraw(10), withdraw(20));
  print(balance);
}

asyncio.run(main());
