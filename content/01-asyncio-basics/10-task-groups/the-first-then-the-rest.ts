import asyncio from "asyncio";

async function download(mirror: string, seconds: number) {
  await asyncio.sleep(seconds);
  return `a copy from ${mirror}`;
}

async function main() {
  const tasks = [
    asyncio.create_task(download("Bern", 3), { name: "Bern" }),
    asyncio.create_task(download("Oslo", 1), { name: "Oslo" }),
    asyncio.create_task(download("the moon", 60), { name: "the moon" }),
  ];

  const [first, rest] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED });
  for (const task of first) print("first:", task.result());

  const [more, late] = await asyncio.wait(rest, { timeout: 4 });
  for (const task of more) print("then:", task.result());
  for (const task of late) {
    print("too late:", task.get_name());
    task.cancel();
  }
}

asyncio.run(main());
