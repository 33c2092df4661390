import asyncio from "asyncio";

async function who() {
  print("I am", asyncio.current_task().get_name());
  return asyncio.current_task();
}

async function main() {
  print((await asyncio.wait_for(who(), 1)) === asyncio.current_task());
  print((await asyncio.wait_for(who(), null)) === asyncio.current_task());
  try {
    await asyncio.wait_for(who(), 0);
  } catch (error) {
    print(repr(error));
  }
  print((await asyncio.create_task(who())).get_name());
}

asyncio.run(main());
