// Stops, and does not say that it is closed.
// fails: says that it is closed, once, at the end
// says: watch: closed
// says: A cancellation leaves the loop as any error does
import asyncio from "asyncio";

let looks = 0;
async function thermometer() {
  await asyncio.sleep(0.2);
  looks += 1;
  if (looks === 2) throw new OSError("no contact");
  return 20 + looks;
}

export async function watch(look: () => Promise<number>) {
  for (;;) {
    try {
      print(`watch: ${await look()} degrees`);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      print(`watch: ${(error as Error).message}`);
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
