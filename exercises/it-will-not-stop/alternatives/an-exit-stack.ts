// An ExitStack says that it is closed, and the `catch` handles everything but cancellation.
import asyncio from "asyncio";
import { ExitStack } from "contextlib";

let looks = 0;
async function thermometer() {
  await asyncio.sleep(0.2);
  looks += 1;
  if (looks === 2) throw new OSError("no contact");
  return 20 + looks;
}

export async function watch(look: () => Promise<number>) {
  using stack = new ExitStack();
  stack.callback(print, "watch: closed");
  while (true) {
    try {
      print(`watch: ${await look()} degrees`);
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) print(`watch: ${(error as Error).message}`);
      else throw error;
    }
    await asyncio.sleep(1);
  }
}

async function main() {
  const watching = asyncio.create_task(watch(thermometer));
  await asyncio.sleep(3);
  watching.cancel();
  await asyncio.wait([watching], { timeout: 5 });
  print("main: stopped it?", watching.cancelled());
}

if (__name__ === "__main__") asyncio.run(main());
