import asyncio from "asyncio";

async function fetchRow(id: number) {
  await asyncio.sleep(1);
  print(`row ${id}`);
}

async function main() {
  {
    await using group = new asyncio.TaskGroup();
    group.create_task(fetchRow(7));
    group.create_task(fetchRow(8), { name: "eight" });
  }
  print("both are here");

  const lock = new asyncio.Lock();
  {
    await using _ = await enter(lock);
    print("locked:", lock.locked());
  }
  print("locked:", lock.locked());
}

asyncio.run(main());
