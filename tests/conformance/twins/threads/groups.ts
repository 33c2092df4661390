import asyncio from "asyncio";
import time from "time";

function work(name, seconds) {
  time.sleep(seconds);
  print(name, "ends");
  if (name === "bad") throw new ValueError(name);
  return name;
}

async function main() {
  let tasks;
  try {
    await using group = new asyncio.TaskGroup();
    tasks = [
      ["a", 0.2],
      ["bad", 0.4],
      ["c", 0.7],
    ].map((job) => group.create_task(asyncio.to_thread(work, ...job)));
  } catch (errors) {
    print(errors.exceptions.map((error) => repr(error)));
  }
  print(tasks.map((task) => task.cancelled()));
  {
    await using group = new asyncio.TaskGroup();
    tasks = [
      ["d", 0.5],
      ["e", 0.2],
    ].map((job) => group.create_task(asyncio.to_thread(work, ...job)));
  }
  print(tasks.map((task) => task.result()));
  const [done, pending] = await asyncio.wait(
    [
      ["f", 0.1],
      ["g", 0.4],
    ].map((job) => asyncio.create_task(asyncio.to_thread(work, ...job))),
    { return_when: asyncio.FIRST_COMPLETED },
  );
  print(done.size, pending.size);
  const jobs = [
    ["h", 0.5],
    ["i", 0.2],
  ].map((job) => asyncio.to_thread(work, ...job));
  for (const each of asyncio.as_completed(jobs)) print(await each);
}

asyncio.run(main());
