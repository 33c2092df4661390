// Has every listener await the same future: when one gives up, the future is cancelled.
// fails: keeps the others waiting when one listener gives up
// says: `ring` should return None
// says: both await the same future
import asyncio from "asyncio";

export class Bell {
  rung = asyncio.get_running_loop().create_future();

  async heard(): Promise<string> {
    return await this.rung;
  }

  ring(text: string) {
    if (!this.rung.done() || this.rung.cancelled()) this.rung.set_result(text);
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
