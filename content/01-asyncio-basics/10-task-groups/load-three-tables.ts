import asyncio from "asyncio";

async function load(table: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${table}: loaded`);
  return `${table}.csv`;
}

async function main() {
  const tasks: asyncio.Task<string>[] = [];
  {
    await using group = new asyncio.TaskGroup();
    tasks.push(group.create_task(load("users", 2)));
    tasks.push(group.create_task(load("orders", 3)));
    tasks.push(group.create_task(load("prices", 1)));
    print("three tasks made");
  }
  for (const task of tasks) print("file:", task.result());
}

asyncio.run(main());
