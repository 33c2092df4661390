// Starts both waits together, so that they overlap.
// fails: says Hello after 1 second, and World 2 seconds later
// says: "World" was printed at 2.00 s (line 10), but should be printed at 3.00 s.
//   What took time between "Hello" and it: `sleep(2)` on line 9, from 0.00 s to 2.00 s.
// says: Both waits started at 0.00 s and overlapped
import asyncio from "asyncio";

export async function sayAfter(delay: number, what: string) {
  await asyncio.sleep(delay);
  print(what);
}

async function main() {
  await asyncio.gather(sayAfter(1, "Hello"), sayAfter(2, "World"));
}

asyncio.run(main());
