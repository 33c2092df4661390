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

  function spawn() {
    return [
      asyncio.create_task(child("a", 3), { name: "a" }),
      asyncio.create_task(child("b", 1), { name: "b" }),
      asyncio.create_task(child("c", 2, true), { name: "c" }),
      asyncio.create_task(child("d", 1), { name: "d" }),
    ];
  }

  for (const when of [asyncio.ALL_COMPLETED, asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION]) {
    const start = loop.time();
    const tasks = spawn();
    let [done, pending] = await asyncio.wait(tasks, { return_when: when });
    print(when, names(done), names(pending), (loop.time() - start).toFixed(1));
    if (pending.size > 0) {
      [done, pending] = await asyncio.wait(pending);
      print("then", names(done), names(pending));
    }
    tasks[2].exception();
  }
  const start = loop.time();
  const tasks = spawn();
  let [done, pending] = await asyncio.wait(tasks, { timeout: 1.5 });
  print("timeout", names(done), names(pending), (loop.time() - start).toFixed(1));
  [done, pending] = await asyncio.wait(tasks, { timeout: 0 });
  print("timeout 0", names(done), names(pending));
  [done, pending] = await asyncio.wait(tasks);
  print(names(done), repr(tasks[2].exception()));
  [done, pending] = await asyncio.wait(tasks, { timeout: 5, return_when: "FIRST_COMPLETED" });
  print("all done already", names(done));

  const coroutine = child("x", 0);
  for (const make of [
    () => asyncio.wait([]),
    () => asyncio.wait([coroutine]),
    () => asyncio.wait(coroutine),
    () => asyncio.wait(tasks[0]),
    () => asyncio.wait(tasks, { return_when: "SOME" }),
  ]) {
    try {
      await make();
    } catch (error) {
      print(error.constructor.name, error);
    }
  }
  coroutine.close();
}

asyncio.run(main());
