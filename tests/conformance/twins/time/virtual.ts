import asyncio from "asyncio";
import time from "time";

async function ticker() {
  while (true) {
    print("tick", asyncio.get_running_loop().time().toFixed(1));
    await asyncio.sleep(1);
  }
}

async function main() {
  print(time.strftime("%X"));
  const [start, counter] = [time.time(), time.perf_counter()];
  const task = asyncio.create_task(ticker());
  await asyncio.sleep(1.5);
  print(
    `${(time.time() - start).toFixed(2)} ${(time.perf_counter() - counter).toFixed(2)}`,
    time.strftime("%X"),
  );
  time.sleep(3);
  print(
    "blocked",
    `${(time.time() - start).toFixed(2)} ${(time.monotonic() - counter).toFixed(2)}`,
    time.strftime("%H:%M:%S"),
  );
  await asyncio.sleep(0);
  await asyncio.sleep(2);
  task.cancel();
  print(time.strftime("%Y-%m-%d"));
}

asyncio.run(main());
