// finishes: done
// or stops: MemoryLimitError | used up its memory | gave no sign of life | took longer than | took more than
import asyncio from "asyncio";

async function main() {
  const future = asyncio.get_running_loop().create_future();
  for (let n = 0; n < 1_000_000; n++) future.add_done_callback(() => 0);
  future.set_result(1);
  await future;
  await asyncio.sleep(0);
  print("done");
}
asyncio.run(main());
