import asyncio from "asyncio";

async function main() {
  const event = new asyncio.Event();
  {
    await using group = new asyncio.TaskGroup();
    group.create_task(event.wait());
  }
  print("never");
}

asyncio.run(main());
