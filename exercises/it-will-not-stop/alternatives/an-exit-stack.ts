// An ExitStack prints that it is closed, and the `catch` handles everything but cancellation.
import asyncio from "asyncio";
import { ExitStack } from "contextlib";

let readings = 0;
async function sensor() {
  await asyncio.sleep(0.2);
  readings += 1;
  if (readings === 2) throw new OSError("no contact");
  return 20 + readings;
}

export async function watch(read: () => Promise<number>) {
  using stack = new ExitStack();
  stack.callback(print, "watch: closed");
  while (true) {
    try {
      print(`watch: ${await read()} degrees`);
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) print(`watch: ${(error as Error).message}`);
      else throw error;
    }
    await asyncio.sleep(1);
  }
}

async function main() {
  const watching = asyncio.create_task(watch(sensor));
  await asyncio.sleep(3);
  watching.cancel();
  await asyncio.wait([watching], { timeout: 5 });
  print("main: stopped it?", watching.cancelled());
}

if (__name__ === "__main__") asyncio.run(main());
