import concurrent_futures, { ThreadPoolExecutor } from "concurrent.futures";
import time from "time";

function work() {
  time.sleep(0.2);
  return "worked";
}

function tries(name: string, ask: () => unknown) {
  try {
    print(name, ask());
  } catch (error) {
    print(name, `${(error as Error).constructor.name}: ${(error as Error).message}`);
  }
}

for (const seconds of [Infinity, 1e10, NaN, -1, -Infinity]) {
  tries("time.sleep", () => time.sleep(seconds));
}

{
  using pool = new ThreadPoolExecutor();
  for (const seconds of [Infinity, NaN, -Infinity, 1e9]) {
    const future = pool.submit(work);
    tries("result", () => future.result(seconds));
    tries("result there", () => [concurrent_futures.wait([future]) && future.result(seconds)]);
    tries("wait", () => concurrent_futures.wait([pool.submit(work)], seconds).done.size);
    tries("as_completed", () => [...concurrent_futures.as_completed([pool.submit(work)], seconds)].length);
  }
}
