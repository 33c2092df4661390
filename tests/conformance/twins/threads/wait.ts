import time from "time";
import futures from "concurrent.futures";

function work(name, seconds) {
  time.sleep(seconds);
  if (name === "bad") throw new ValueError(name);
  return name;
}

function name(future) {
  return future.exception() ? repr(future.exception()) : future.result();
}

function show(text, done, not_done) {
  print(text, [...done].map(name).sort(), not_done.size);
}

{
  using pool = new futures.ThreadPoolExecutor(4);
  const jobs = [
    ["a", 0.5],
    ["bad", 0.3],
    ["b", 0.1],
    ["c", 0.7],
  ].map((job) => pool.submit(work, ...job));
  show("at once", ...futures.wait(jobs, { timeout: 0 }));
  show("first", ...futures.wait(jobs, { return_when: futures.FIRST_COMPLETED }));
  show("first again", ...futures.wait(jobs, { return_when: futures.FIRST_COMPLETED }));
  const result = futures.wait(jobs, { return_when: futures.FIRST_EXCEPTION });
  show("error", result.done, result.not_done);
  show("timeout", ...futures.wait(jobs, { timeout: 0.3 }));
  show("all", ...futures.wait(jobs));
  show("of none", ...futures.wait([]));
  try {
    futures.wait([jobs[0], pool.submit(work, "d", 0.1)], { return_when: "WHENEVER" });
  } catch (error) {
    print(error);
  }
}
