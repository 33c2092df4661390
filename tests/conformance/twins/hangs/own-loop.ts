import asyncio from "asyncio";

async function answer() {
  return 42;
}

async function main() {
  const loop = asyncio.get_running_loop();
  const future = asyncio.run_coroutine_threadsafe(answer(), loop);
  print("asked");
  print(future.result());
}

asyncio.run(main());
