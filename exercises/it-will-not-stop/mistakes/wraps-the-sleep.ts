// Lets a cancelled look out, and survives being cancelled in the sleep between two looks.
// fails: tells of a failed look, and looks again a second later
// says: Some task keeps sleeping and waking
// says: `watch` was cancelled at 2.50 s and never ended
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
  const watching = asyncio.create_task(watch(thermometer));
  await asyncio.sleep(3);
  watching.cancel();
  await asyncio.wait([watching], { timeout: 5 });
  print("main: stopped it?", watching.cancelled());
}

if (__name__ === "__main__") asyncio.run(main());
