import asyncio from "asyncio";

async function query() {
  try {
    await asyncio.sleep(10);
    print("query: 3 rows");
  } finally {
    print("query: closing");
    await asyncio.sleep(1);
    print("query: closed");
  }
}

async function report() {
  try {
    await query();
  } finally {
    print("report: cleaned up");
  }
}

async function main() {
  const task = asyncio.create_task(report());
  await asyncio.sleep(1);
  task.cancel();
  print("main: asked it to stop");
  await asyncio.wait([task]);
  print("main: it has stopped");
}

asyncio.run(main());
