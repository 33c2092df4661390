import asyncio from "asyncio";

export class Bell {
  text: string | null = null;
  waiting = new Set<asyncio.Future<string>>();

  async heard(): Promise<string> {
    if (this.text !== null) return this.text;
    const mine = asyncio.get_running_loop().create_future();
    this.waiting.add(mine);
    return await mine;
  }

  ring(text: string) {
    this.text ??= text;
    for (const one of this.waiting) if (!one.done()) one.set_result(this.text);
    this.waiting.clear();
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
