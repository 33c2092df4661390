// stops: EndlessLoopError
import asyncio from "asyncio";
import time from "time";

function work() {
  for (;;) time.sleep(0);
}
asyncio.run(asyncio.to_thread(work));
