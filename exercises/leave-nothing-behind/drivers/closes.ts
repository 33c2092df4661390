// Asks whether the loop is closed, after a result and after an error.
import asyncio from "asyncio";
import { run } from "./main";

let loop: asyncio.EventLoop | undefined;

async function main(fails: boolean) {
  loop = asyncio.get_running_loop();
  await asyncio.sleep(0);
  if (fails) throw new ValueError("broken");
}

for (const fails of [false, true]) {
  try {
    run(main(fails));
  } catch (error) {
    print("raised:", error);
  }
  print("closed:", loop?.is_closed());
}
