// Only remembers that it was called off, and looks at it too early.
// fails: reminds on time, and not at all if it was called off
// says: nothing removed its timer from the loop
import asyncio from "asyncio";

export function remind(text: string, seconds: number): () => void {
  let off = false;
  if (!off) asyncio.get_running_loop().call_later(seconds, print, text);
  return () => {
    off = true;
  };
}

async function main() {
  remind("tea is ready", 3);
  const callOff = remind("call the office", 2);
  await asyncio.sleep(1);
  callOff();
  await asyncio.sleep(4);
}

if (__name__ === "__main__") asyncio.run(main());
