import asyncio from "asyncio";

async function main() {
  const event = new asyncio.Event();
  await using group = new asyncio.TaskGroup();
  const task = group.create_task(event.wait());
  await asyncio.wait([task]);
}

asyncio.run(main());
