// A class holds the handle, and its method calls the reminder off.
import asyncio from "asyncio";

class Reminder {
  handle: asyncio.TimerHandle;

  constructor(text: string, seconds: number) {
    const loop = asyncio.get_running_loop();
    this.handle = loop.call_later(seconds, print, text);
  }

  callOff() {
    if (!this.handle.cancelled()) this.handle.cancel();
  }
}

export function remind(text: string, seconds: number): () => void {
  const reminder = new Reminder(text, seconds);
  return () => reminder.callOff();
}

async function main() {
  remind("tea is ready", 3);
  const callOff = remind("call the office", 2);
  await asyncio.sleep(1);
  callOff();
  await asyncio.sleep(4);
}

if (__name__ === "__main__") asyncio.run(main());
