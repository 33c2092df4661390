// A catch without a condition takes the cancellation for an error, and carries on.
// fails: prints nothing more once it is cancelled
// says: "sayAfter" should end cancelled, but ended by returning (at 1.00 s).
// says: "sayAfter" was cancelled at 1.00 s and kept running anyway.
import asyncio from "asyncio";

export async function sayAfter(delay: number, what: string) {
  try {
    await asyncio.sleep(delay);
  } catch {}
  print(what);
}

async function main() {
  await sayAfter(1, "Hello");
  await sayAfter(2, "World");
}

asyncio.run(main());
