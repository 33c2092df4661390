// Makes the coroutines in main, and runs none of them.
// fails: says Hello after 1 second, and World 2 seconds later
// says: Nothing was printed, but "Hello" should be.
// says: `sayAfter(...)` on line 13 was called but never awaited, so its body never ran
import asyncio from "asyncio";

export async function sayAfter(delay: number, what: string) {
  await asyncio.sleep(delay);
  print(what);
}

async function main() {
  sayAfter(1, "Hello");
  sayAfter(2, "World");
}

asyncio.run(main());
