import asyncio from "asyncio";

export function remind(text: string, seconds: number): () => void {
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
