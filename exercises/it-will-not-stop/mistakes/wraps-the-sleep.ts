// Lets the cancellation of a reading through, and survives being cancelled in the sleep between two readings.
// fails: reports a failed reading, and reads again a second later
// says: A task keeps sleeping and waking
// says: `watch` was cancelled at 2.50 s and never ended
import asyncio from "asyncio";

let readings = 0;
async function sensor() {
  await asyncio.sleep(0.2);
  readings += 1;
  if (readings === 2) throw new OSError("no contact");
  return 20 + readings;
}

export async function watch(read: () => Promise<number>) {
  try {
    for (;;) {
      try {
        print(`watch: ${await read()} degrees`);
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
        print(`watch: ${(error as Error).message}`);
      }
      try {
        await asyncio.sleep(1);
      } catch {
        print("watch: disturbed");
      }
    }
  } finally {
    print("watch: closed");
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
