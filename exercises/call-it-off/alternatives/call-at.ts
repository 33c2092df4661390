import asyncio from "asyncio";

export function remind(text: string, seconds: number): () => void {
  const loop = asyncio.get_running_loop();
  const handle = loop.call_at(loop.time() + seconds, () => print(text));
  return () => {
    handle.cancel();
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
