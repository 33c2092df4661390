// Lets every error out, the failed looks too.
// fails: tells of a failed look, and looks again a second later
// says: Call 2 of `look` should come at 1.00 s, and never came
// says: The first look failed, and its error ended `watch` altogether
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
      print(`watch: ${await look()} degrees`);
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
