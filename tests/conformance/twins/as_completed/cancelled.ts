import asyncio from "asyncio";

async function child(name, delay) {
  try {
    await asyncio.sleep(delay);
  } catch (error) {
    print(name, "cancelled");
    throw error;
  }
  return name;
}

async function iterates(tasks) {
  try {
    for (const each of asyncio.as_completed(tasks)) print(await each);
  } catch (error) {
    print("iterator", repr(error));
    throw error;
  }
}

async function main() {
  let tasks = [asyncio.create_task(child("a", 1)), asyncio.create_task(child("b", 3))];
  const iterating = asyncio.create_task(iterates(tasks));
  await asyncio.sleep(2);
  iterating.cancel("enough");
  await asyncio.wait([iterating]);
  print(tasks.map((task) => task.done()));
  print(await tasks[1]);
  tasks = [asyncio.create_task(child("c", 1)), asyncio.create_task(child("d", 2))];
  tasks[1].cancel("early");
  for (const each of asyncio.as_completed(tasks)) {
    try {
      print(await each);
    } catch (error) {
      print(repr(error));
    }
  }
  const task = asyncio.create_task(child("e", 1));
  const results = [];
  for (const each of asyncio.as_completed([task, task])) results.push(await each);
  print(results);
}

asyncio.run(main());
