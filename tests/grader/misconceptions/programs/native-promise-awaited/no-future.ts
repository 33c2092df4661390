// A future of asyncio's.
import asyncio from "asyncio";

async function main() {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  loop.call_later(1, () => future.set_result("done"));
  print(await future);
}

asyncio.run(main());
