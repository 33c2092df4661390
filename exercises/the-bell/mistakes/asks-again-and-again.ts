// Looks every second whether it has rung.
// fails: everybody who waits hears it, when it rings
// says: Ada hears: dinner
// says: `heard` noticed only when that was over, at 3.00 s
import asyncio from "asyncio";

export class Bell {
  text: string | null = null;

  async heard(): Promise<string> {
    while (this.text === null) await asyncio.sleep(1.5);
    return this.text;
  }

  ring(text: string) {
    this.text ??= text;
  }
}

async function listener(bell: Bell, name: string) {
  print(`${name} hears: ${await bell.heard()}`);
}

async function main() {
  const bell = new Bell();
  const listeners = asyncio.gather(listener(bell, "Ada"), listener(bell, "Bob"));
  await asyncio.sleep(2);
  bell.ring("dinner");
  await listeners;
}

if (__name__ === "__main__") asyncio.run(main());
