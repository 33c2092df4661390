import time from "time";
import futures from "concurrent.futures";

function work(name, seconds) {
  time.sleep(seconds);
  return name;
}

let jobs;
{
  using pool = new futures.ThreadPoolExecutor(4);
  const submit = (list) => list.map((job) => pool.submit(work, ...job));
  jobs = submit([
    ["a", 0.3],
    ["b", 0.1],
    ["c", 0.5],
  ]);
  for (const future of futures.as_completed(jobs)) print(future.result());
  for (const future of futures.as_completed([jobs[0], jobs[0]])) print("done already:", future.result());
  jobs = submit([
    ["d", 0.1],
    ["e", 0.6],
    ["f", 0.7],
  ]);
  try {
    for (const future of futures.as_completed(jobs, { timeout: 0.3 })) print(future.result());
  } catch (error) {
    print(repr(error));
  }
  print("blocks until the rest is done");
}
print(jobs.map((job) => job.result()));
