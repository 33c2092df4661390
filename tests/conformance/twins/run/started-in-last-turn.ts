import asyncio from "asyncio";

async function child(name) {
  print(name, "first step");
  try {
    await asyncio.sleep(1);
  } catch (error) {
    print(name, "cancelled");
    throw error;
  }
}

async function main() {
  asyncio.create_task(child("without a wait"));
}

asyncio.run(main());

async function second() {
  await asyncio.sleep(1);
  asyncio.create_task(child("after a wait"));
  asyncio.get_running_loop().call_soon(() => asyncio.create_task(child("from a callback")));
  asyncio.get_running_loop().call_soon(print, "callback");
  asyncio.get_running_loop().call_later(0, print, "never");
}

asyncio.run(second());
