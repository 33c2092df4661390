// A group stops its children when one fails.
import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(1);
  throw new ValueError("no");
}

async function main() {
  try {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(fails());
    tg.create_task(asyncio.sleep(10));
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
