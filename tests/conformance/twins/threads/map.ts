import time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";

function work(name, seconds) {
  time.sleep(seconds);
  print(name, "ends");
  if (name === "bad") throw new ValueError(name);
  return name.toUpperCase();
}

{
  using pool = new ThreadPoolExecutor(4);
  print([...pool.map(work, ["a", "b", "c"], [0.3, 0.1, 0.2])]);
  const results = pool.map(work, ["d", "bad", "e"], [0.3, 0.1, 0.2]);
  print(results.next().value);
  try {
    results.next();
  } catch (error) {
    print(repr(error));
  }
  print([...results]);
  try {
    for (const result of pool.map(work, ["f", "g"], [0.1, 0.5], { timeout: 0.3 })) print(result);
  } catch (error) {
    print(repr(error));
  }
  print("waits for the rest");
}
print("left");
