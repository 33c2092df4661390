import asyncio from "asyncio";

async function child(name, delay) {
  await asyncio.sleep(delay);
  print(name, "done");
  return name;
}

async function main() {
  print(await asyncio.gather(child("slow", 3), child("fast", 1), child("middle", 2)));
  print(await asyncio.gather());
  const future = asyncio.get_running_loop().create_future();
  future.set_result("future");
  const task = asyncio.create_task(child("task", 1));
  print(await asyncio.gather(task, future, child("coroutine", 1), task));
  const coroutine = child("once", 1);
  print(await asyncio.gather(coroutine, coroutine, child("other", 0)));
  print(await asyncio.gather(...[0, 1, 2, 3, 4].map((i) => child(i, 0))));
}

asyncio.run(main());
