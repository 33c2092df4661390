// time.sleep also takes a second; alone, the program looks right.
// fails: lets others run while it waits
// says: "slow" was printed (line 10, at 2.00 s), before "quick".
// says: A blocking call on line 9 held the event loop
import asyncio from "asyncio";
import time from "time";

export async function sayAfter(delay: number, what: string) {
  time.sleep(delay);
  print(what);
}

async function main() {
  await sayAfter(1, "Hello");
  await sayAfter(2, "World");
}

asyncio.run(main());
