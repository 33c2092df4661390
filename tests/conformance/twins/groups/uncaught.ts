import asyncio from "asyncio";

async function fails(error, delay) {
  await asyncio.sleep(delay);
  throw error;
}

async function nested() {
  await using tg = new asyncio.TaskGroup();
  tg.create_task(fails(new KeyError("deep"), 1));
}

async function main() {
  await using tg = new asyncio.TaskGroup();
  tg.create_task(fails(new ValueError("first"), 1));
  tg.create_task(nested());
}

asyncio.run(main());
