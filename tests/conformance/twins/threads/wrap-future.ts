import asyncio from "asyncio";
import time from "time";
import { Future, ThreadPoolExecutor } from "concurrent.futures";

function work(name, seconds) {
  time.sleep(seconds);
  if (name === "bad") throw new ValueError(name);
  print(name, "ends");
  return name;
}

async function main() {
  {
    using pool = new ThreadPoolExecutor(1);
    print(await asyncio.wrap_future(pool.submit(work, "a", 0.2)));
    try {
      await asyncio.wrap_future(pool.submit(work, "bad", 0.1));
    } catch (error) {
      print(repr(error));
    }
    const [running, waiting] = [pool.submit(work, "b", 0.3), pool.submit(work, "c", 0.1)];
    const wrapped = [asyncio.wrap_future(running), asyncio.wrap_future(waiting)];
    await asyncio.sleep(0.1);
    print(wrapped.map((each) => each.cancel()));
    await asyncio.sleep(0);
    print(running.cancelled(), waiting.cancelled());
    try {
      await wrapped[0];
    } catch (error) {
      print(repr(error));
    }
    await asyncio.sleep(0.3);
    print(running.result());
  }

  const future = new Future();
  const wrapped = asyncio.wrap_future(future);
  print(asyncio.wrap_future(wrapped) === wrapped);
  future.cancel();
  print(wrapped.done());
  try {
    await wrapped;
  } catch (error) {
    print(repr(error), wrapped.cancelled());
  }
  const done = new Future();
  done.set_result("done before");
  print(await asyncio.wrap_future(done));
  try {
    asyncio.wrap_future(5);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
