import asyncio from "asyncio";

async function child(name, delay, fails = false) {
  await asyncio.sleep(delay);
  if (fails) throw new ValueError(name);
  return name;
}

function names(tasks) {
  return [...tasks].map((task) => task.get_name());
}

async function main() {
  const loop = asyncio.get_running_loop();

  function spawn(...specs) {
    return specs.map(([name, delay, fails]) => asyncio.create_task(child(name, delay, fails), { name }));
  }

  const start = loop.time();
  let tasks = spawn(["a", 3, false], ["b", 1, false], ["c", 5, false]);
  const third = tasks[2];
  loop.call_later(2, () => third.cancel());
  let [done, pending] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_EXCEPTION });
  print(names(done), names(pending), (loop.time() - start).toFixed(1), third.cancelled());
  const failed = spawn(["d", 0, true])[0];
  await asyncio.wait([failed]);
  tasks = [...spawn(["e", 3, false]), failed];
  [done, pending] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_EXCEPTION });
  print(names(done), names(pending), repr(failed.exception()));
  tasks = spawn(["f", 1, true], ["g", 1, true], ["h", 1, false], ["i", 2, false]);
  [done, pending] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_EXCEPTION });
  print(
    names(done),
    names(pending),
    tasks.slice(0, 2).map((task) => repr(task.exception())),
  );
  [done, pending] = await asyncio.wait([tasks[3], tasks[3]]);
  print(done.size, pending.size);
}

asyncio.run(main());
