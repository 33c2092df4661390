// Waits with `asyncio.wait`, which never cancels what it waits for.
import asyncio from "asyncio";

export class Bell {
  rung: asyncio.Future<string> | null = null;

  future() {
    this.rung ??= asyncio.get_running_loop().create_future();
    return this.rung;
  }

  async heard(): Promise<string> {
    const ringing = this.future();
    await asyncio.wait([ringing]);
    return ringing.result();
  }

  ring(text: string) {
    if (!this.future().done()) this.future().set_result(text);
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
