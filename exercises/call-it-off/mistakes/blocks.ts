// Waits by itself, and holds up everything else.
// fails: reminds on time, and not at all if it was called off
// says: call the office
import asyncio from "asyncio";
import time from "time";

export function remind(text: string, seconds: number): () => void {
  time.sleep(seconds);
  print(text);
  return () => {};
}

async function main() {
  remind("tea is ready", 3);
  const callOff = remind("call the office", 2);
  await asyncio.sleep(1);
  callOff();
  await asyncio.sleep(4);
}

if (__name__ === "__main__") asyncio.run(main());
