// Calls sleep without await, so nothing waits.
// fails: says Hello after 1 second, and World 2 seconds later
// says: "Hello" was printed at 0.00 s (line 9), but should be printed at 1.00 s. Nothing before it waited.
// says: `asyncio.sleep(...)` on line 8 was called but never awaited
import asyncio from "asyncio";

export async function sayAfter(delay: number, what: string) {
  asyncio.sleep(delay);
  print(what);
}

async function main() {
  await sayAfter(1, "Hello");
  await sayAfter(2, "World");
}

asyncio.run(main());
