// Lets every error through, failed readings included.
// fails: reports a failed reading, and reads again a second later
// says: Call 2 of `read` should come at 1.00 s, but never came
// says: The first reading failed, and its error ended `watch`
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
      print(`watch: ${await read()} degrees`);
      await asyncio.sleep(1);
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
