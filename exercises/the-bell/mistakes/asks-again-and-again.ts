// Checks again and again whether it has rung.
// fails: wakes every listener when the bell rings
// says: Ada hears: lunch
// says: `heard` noticed only when the sleep was over, at 3.00 s
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
  bell.ring("lunch");
  await listeners;
}

if (__name__ === "__main__") asyncio.run(main());
