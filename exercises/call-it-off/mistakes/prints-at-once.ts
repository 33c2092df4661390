// Calls print itself, and passes the loop what print returned.
// fails: reminds on time, and not at all if it was called off
// says: Pass the loop the function itself
import asyncio from "asyncio";

export function remind(text: string, seconds: number): () => void {
  const handle = asyncio.get_running_loop().call_later(seconds, print(text) as never);
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
