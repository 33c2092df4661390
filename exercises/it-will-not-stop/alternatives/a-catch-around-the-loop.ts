// Only the cancellation leaves the loop, so a `catch` around it can say the last words.
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
      let line: string;
      try {
        line = `${await look()} degrees`;
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
        line = (error as Error).message;
      }
      print("watch:", line);
      await asyncio.sleep(1);
    }
  } catch (error) {
    print("watch: closed");
    throw error;
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
