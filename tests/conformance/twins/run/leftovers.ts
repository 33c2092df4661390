import asyncio from "asyncio";

async function leftover(name, cleanup = 0) {
  print(name, "starts");
  try {
    await asyncio.sleep(100);
  } catch (error) {
    print(name, repr(error), asyncio.current_task().cancelling());
    await asyncio.sleep(cleanup);
    print(name, "cleaned up");
    throw error;
  }
}

async function fails_in_cleanup() {
  try {
    await asyncio.sleep(100);
  } finally {
    throw new ValueError("in cleanup");
  }
}

async function stubborn() {
  try {
    await asyncio.sleep(100);
  } catch (error) {
    print("stubborn goes on");
  }
  await asyncio.sleep(5);
  print("stubborn ends by itself");
}

async function main() {
  asyncio.create_task(leftover("a", 2));
  asyncio.create_task(leftover("b", 1));
  asyncio.create_task(fails_in_cleanup(), { name: "failing" });
  asyncio.create_task(stubborn());
  await asyncio.sleep(1);
  asyncio.create_task(leftover("not yet started"));
  print("main ends");
  return "result of main";
}

print(asyncio.run(main()));
