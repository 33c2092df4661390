import asyncio from "asyncio";
import time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";

function fails(text) {
  time.sleep(0.1);
  throw new ValueError(text);
}

function in_callback() {
  throw new ValueError("in a callback");
}

async function main() {
  const loop = asyncio.get_running_loop();
  loop.set_exception_handler((loop, context) => print(context.message, repr(context.exception)));
  {
    using pool = new ThreadPoolExecutor();
    pool.submit(fails, "silent");
  }

  await asyncio.to_thread(loop.call_soon_threadsafe, in_callback);
  await asyncio.sleep(0.1);
}

asyncio.run(main());
