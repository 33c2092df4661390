// Keeps the text of the last ring.
// fails: returns the first text to a late listener, at once
// says: fire
// says: the second text replaced the first
import asyncio from "asyncio";

export class Bell {
  event = new asyncio.Event();
  text = "";

  async heard(): Promise<string> {
    await this.event.wait();
    return this.text;
  }

  ring(text: string) {
    this.text = text;
    this.event.set();
  }
}

async function listener(bell: Bell, name: string) {
  print(`${name} hears: ${await bell.heard()}`);
}

async function main() {
  const bell = new Bell();
  const listeners = asyncio.gather(listener(bell, "Ada"), listener(bell, "Bob"));
  await asyncio.sleep(2);
  bell.ring("lunch");
  await listeners;
}

if (__name__ === "__main__") asyncio.run(main());
