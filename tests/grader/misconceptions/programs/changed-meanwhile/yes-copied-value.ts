// Reads, waits, and writes one more than it had read.
// says: "Task-3" (`visit`) read `visits` on line 16 and then paused at the `await` on line 17, from 0.00 s
//   to 0.50 s. Meanwhile "Task-2" (`visit`) changed `visits` (line 18, at 0.50 s). That change is lost,
//   because line 18 makes the new value from the old one. Other tasks run at every `await`. Put the reading
//   and the change together, with no `await` in between, or hold one lock around both, the same for all
//   tasks.
import asyncio from "asyncio";

let visits = 0;

async function save(page: string) {
  await asyncio.sleep(0.5);
}

async function visit(page: string) {
  const before = visits;
  await save(page);
  visits = before + 1;
}

async function main() {
  await asyncio.gather(visit("home"), visit("about"));
  print(visits);
}

asyncio.run(main());
