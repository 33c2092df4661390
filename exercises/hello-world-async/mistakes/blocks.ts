// time.sleep waits too, and while main is alone nothing shows the difference.
// fails: lets other tasks run during the wait
// says: "... World!" was printed (line 11, at 1.00 s), before "tick".
// says: A blocking call on line 10 held the event loop
import asyncio from "asyncio";
import time from "time";

export async function main() {
  print("Hello ...");
  time.sleep(1);
  print("... World!");
}

asyncio.run(main());
