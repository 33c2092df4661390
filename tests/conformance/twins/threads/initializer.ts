import contextvars from "contextvars";
import time from "time";
import { BrokenExecutor, ThreadPoolExecutor } from "concurrent.futures";

const variable = new contextvars.ContextVar("variable", { default: "default" });

function initialise(name) {
  print("initialise", name);
  variable.set(name);
}

function work(seconds) {
  time.sleep(seconds);
  return variable.get();
}

function fails() {
  throw new ValueError("no thread");
}

{
  using pool = new ThreadPoolExecutor({ max_workers: 2, initializer: initialise, initargs: ["worker"] });
  const first = pool.submit(work, 0.3);
  time.sleep(0.1);
  const second = pool.submit(work, 0.4);
  print(first.result(), second.result());
  print(pool.submit(work, 0.1).result());
}

{
  using pool = new ThreadPoolExecutor({ max_workers: 1, initializer: fails });
  const future = pool.submit(work, 0);
  try {
    future.result();
  } catch (error) {
    if (!(error instanceof BrokenExecutor)) throw error;
    print(error.constructor.name, error);
  }
  try {
    pool.submit(work, 0);
  } catch (error) {
    print(error.constructor.name, error);
  }
}
