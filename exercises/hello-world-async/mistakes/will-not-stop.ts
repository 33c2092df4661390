// Guards the wait with a bare catch, which swallows the cancellation.
// fails: stops when it is cancelled during the wait
// says: "main" should end cancelled, but ended by returning (at 0.50 s).
// says: the `catch` on line 11 kept it.
import asyncio from "asyncio";

export async function main() {
  print("Hello ...");
  try {
    await asyncio.sleep(1);
  } catch (error) {
    // whatever it was
  }
  print("... World!");
}

asyncio.run(main());
