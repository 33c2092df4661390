// finishes: done
import asyncio from "asyncio";

async function main() {
  let delay = 1;
  for (let n = 0; n < 2_000; n++) {
    await asyncio.sleep(delay);
    delay /= 2;
  }
  print("done");
}
asyncio.run(main());
