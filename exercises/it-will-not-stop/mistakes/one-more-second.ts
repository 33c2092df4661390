// Waits its second before it lets the cancellation out.
// fails: stops when it is cancelled during a look
// says: 2.00 s
// says: `watch` slept once more before it let it through
import asyncio from "asyncio";

let looks = 0;
async function thermometer() {
  await asyncio.sleep(0.2);
  looks += 1;
  if (looks === 2) throw new OSError("no contact");
  return 20 + looks;
}

export async function watch(look: () => Promise<number>) {
  try {
    for (;;) {
      try {
        print(`watch: ${await look()} degrees`);
        await asyncio.sleep(1);
      } catch (error) {
        if (!(error instanceof asyncio.CancelledError)) print(`watch: ${(error as Error).message}`);
        await asyncio.sleep(1);
        if (error instanceof asyncio.CancelledError) throw error;
      }
    }
  } finally {
    print("watch: closed");
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
