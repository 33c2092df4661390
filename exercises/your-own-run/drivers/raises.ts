// The coroutine raises an error.
import asyncio from "asyncio";
import { run } from "./main";

let loop: asyncio.EventLoop | undefined;

async function load() {
  loop = asyncio.get_running_loop();
  await asyncio.sleep(0.5);
  throw new ValueError("no such file");
}

try {
  print("gave:", run(load()));
} catch (error) {
  print("raised:", repr(error));
}
print("closed:", loop?.is_closed());
