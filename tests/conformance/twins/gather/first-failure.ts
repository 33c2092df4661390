import asyncio from "asyncio";

async function child(name, delay, fails = false) {
  await asyncio.sleep(delay);
  print(name, fails ? "fails" : "ends");
  if (fails) throw new ValueError(name);
  return name;
}

async function main() {
  try {
    await asyncio.gather(child("a", 3), child("b", 1, true), child("c", 2, true), child("d", 2));
  } catch (error) {
    print("gather raised", repr(error));
  }
  print(asyncio.all_tasks().size, "tasks go on");
  await asyncio.sleep(5);
  print(await asyncio.gather(child("e", 1, true), child("f", 2), { return_exceptions: true }));
  const future = asyncio.gather(child("g", 1, true), child("h", 1, true));
  try {
    await future;
  } catch (error) {
    print(repr(error), future.done(), future.cancelled(), repr(future.exception()));
  }
}

asyncio.run(main());
