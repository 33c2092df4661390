// finishes: closed
import asyncio from "asyncio";

async function server() {
  try {
    await asyncio.sleep(Infinity);
  } finally {
    print("closed");
  }
}
async function main() {
  const task = asyncio.create_task(server());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}
asyncio.run(main());
