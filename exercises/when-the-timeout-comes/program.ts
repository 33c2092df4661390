import asyncio from "asyncio";
import time from "time";

function copy(name: string) {
  time.sleep(3);
  print(`${name}: copied`);
}

async function inTheLoop() {
  copy("first");
  await asyncio.sleep(0.5);
  print("first: all done");
}

async function main() {
  try {
    await asyncio.wait_for(inTheLoop(), 1);
  } catch (error) {
    print("gave up on the first");
  }
  try {
    await asyncio.wait_for(asyncio.to_thread(copy, "second"), 1);
  } catch (error) {
    print("gave up on the second");
  }
  print("goodbye");
}

asyncio.run(main());
