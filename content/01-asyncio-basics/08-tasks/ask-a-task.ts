import asyncio from "asyncio";

async function countRows(file: string) {
  await asyncio.sleep(file === "huge.csv" ? 60 : 1);
  if (file === "broken.csv") throw new ValueError("no header");
  return 1250;
}

async function main() {
  const users = asyncio.create_task(countRows("users.csv"), { name: "users" });
  const broken = asyncio.create_task(countRows("broken.csv"), { name: "broken" });
  const huge = asyncio.create_task(countRows("huge.csv"), { name: "huge" });
  print("users: done?", users.done());

  await asyncio.sleep(2);
  huge.cancel();
  await asyncio.wait([huge]);

  for (const task of [users, broken, huge]) {
    const name = task.get_name();
    if (task.cancelled()) print(name, "was cancelled");
    else if (task.exception() !== null) print(name, "failed:", task.exception());
    else print(name, "returned", task.result());
  }
  print("awaited twice:", await users, await users);
}

asyncio.run(main());
