// Returns the handle's own `cancel`, bound to the handle.
import asyncio from "asyncio";

export function remind(text: string, seconds: number) {
  const loop = asyncio.get_running_loop();
  const timer = loop.call_later(seconds, () => print(text));
  return timer.cancel.bind(timer);
}

async function main() {
  remind("tea is ready", 3);
  const callOff = remind("call the office", 2);
  await asyncio.sleep(1);
  callOff();
  await asyncio.sleep(4);
}

if (__name__ === "__main__") asyncio.run(main());
