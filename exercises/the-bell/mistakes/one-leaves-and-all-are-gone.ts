// Lets everybody await the same future: cancelling one who waits cancels the future.
// fails: when one who waits is cancelled, the others do not notice
// says: `ring` should give None
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
  bell.ring("dinner");
  await listeners;
}

if (__name__ === "__main__") asyncio.run(main());
