import asyncio from "asyncio";

export class Bell {
  async heard(): Promise<string> {
    return "";
  }

  ring(text: string) {}
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
