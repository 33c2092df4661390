// A future that is resolved.
import asyncio from "asyncio";

async function main() {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  loop.call_later(1, () => future.set_result("now"));
  print(await asyncio.wait_for(future, 2));
}

asyncio.run(main());
