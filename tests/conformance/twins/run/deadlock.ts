import asyncio from "asyncio";

async function waits_for(future, name) {
  print(name, "waits");
  await future;
}

async function main() {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  const first = asyncio.create_task(waits_for(future, "first"), { name: "first" });
  const second = asyncio.create_task(waits_for(first, "second"));
  await asyncio.sleep(1);
  print("before");
  await second;
  print("never");
}

asyncio.run(main());
