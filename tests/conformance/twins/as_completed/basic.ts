import asyncio from "asyncio";

async function child(name, delay, fails = false) {
  await asyncio.sleep(delay);
  if (fails) throw new ValueError(name);
  return name;
}

async function main() {
  for (const each of asyncio.as_completed([child("slow", 3), child("fast", 1), child("middle", 2)]))
    print(await each);
  const tasks = [
    ["x", 2],
    ["y", 1],
  ].map(([name, delay]) => asyncio.create_task(child(name, delay), { name }));
  for await (const task of asyncio.as_completed(tasks))
    print(tasks.includes(task), task.get_name(), await task);
  try {
    for (const each of asyncio.as_completed([child("a", 1), child("b", 5)], { timeout: 2 }))
      print(await each);
  } catch (error) {
    print("plain", repr(error));
  }
  try {
    for await (const each of asyncio.as_completed([child("a", 1), child("b", 5)], { timeout: 2 }))
      print(await each);
  } catch (error) {
    print("async", repr(error));
  }
  for (const each of asyncio.as_completed([child("good", 2), child("bad", 1, true)])) {
    try {
      print(await each);
    } catch (error) {
      print(repr(error));
    }
  }
  print([...asyncio.as_completed([])]);
  const done = asyncio.create_task(child("done", 0));
  await done;
  for (const each of asyncio.as_completed([child("now", 0), done])) print(await each);
  try {
    asyncio.as_completed(done);
  } catch (error) {
    print(error);
  }
  const waits = [asyncio.create_task(child("z", 1)), asyncio.create_task(child("w", 2))];
  const [first, second] = asyncio.as_completed(waits);
  print(await second, await first);
}

asyncio.run(main());
