import time from "time";
import { CancelledError, ThreadPoolExecutor } from "concurrent.futures";

function work(name) {
  time.sleep(0.3);
  print(name, "ends");
  return name;
}

const pool = new ThreadPoolExecutor(2);
const futures = [pool.submit(work, "a0")];
time.sleep(0.1);
futures.push(...["b", "c", "d"].map((name) => pool.submit(work, name)));
time.sleep(0.1);
pool.shutdown({ cancel_futures: true });
for (const future of futures) {
  try {
    print(future.done(), future.cancelled(), future.result());
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    print(error.constructor.name, error);
  }
}
print(futures.map((future) => future.cancel()));
