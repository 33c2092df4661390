// Leaves the loop on a cancellation, so that the task ends as if it had finished.
// fails: stops when it is cancelled during a look
// says: should end cancelled
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
      await asyncio.sleep(1);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) break;
      print(`watch: ${(error as Error).message}`);
      await asyncio.sleep(1);
    }
  }
  print("watch: closed");
}

async function main() {
  const watching = asyncio.create_task(watch(thermometer));
  await asyncio.sleep(3);
  watching.cancel();
  await asyncio.wait([watching], { timeout: 5 });
  print("main: stopped it?", watching.cancelled());
}

if (__name__ === "__main__") asyncio.run(main());
