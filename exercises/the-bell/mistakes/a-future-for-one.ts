// Makes a new future for each listener, and forgets the previous one.
// fails: wakes every listener when the bell rings
// says: DeadlockError
import asyncio from "asyncio";

export class Bell {
  rung: asyncio.Future<string> | null = null;

  async heard(): Promise<string> {
    this.rung = asyncio.get_running_loop().create_future();
    return await this.rung;
  }

  ring(text: string) {
    this.rung?.set_result(text);
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
