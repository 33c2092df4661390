import asyncio from "asyncio";

async function child() {
  return "child";
}

async function main() {
  const task = asyncio.ensure_future(child());
  print(task.constructor.name, await task, asyncio.ensure_future(task) === task);
  const future = asyncio.get_running_loop().create_future();
  print(asyncio.ensure_future(future) === future);
}

asyncio.run(main());
