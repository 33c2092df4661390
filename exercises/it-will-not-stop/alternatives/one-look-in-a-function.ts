// A function makes one look and catches its errors; the loop around it catches none.
import asyncio from "asyncio";

let looks = 0;
async function thermometer() {
  await asyncio.sleep(0.2);
  looks += 1;
  if (looks === 2) throw new OSError("no contact");
  return 20 + looks;
}

async function lookOnce(look: () => Promise<number>) {
  try {
    const degrees = await look();
    print(`watch: ${degrees} degrees`);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    print(`watch: ${error}`);
  }
}

export async function watch(look: () => Promise<number>) {
  try {
    while (true) {
      await lookOnce(look);
      await asyncio.sleep(1);
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
