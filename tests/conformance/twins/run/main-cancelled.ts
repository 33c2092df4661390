import asyncio from "asyncio";

async function main() {
  const task = asyncio.current_task();
  asyncio.get_running_loop().call_later(1, () => task.cancel("by a timer"));
  try {
    await asyncio.sleep(10);
  } finally {
    print("main cleans up");
  }
}

async function swallows() {
  asyncio.current_task().cancel();
  try {
    await asyncio.sleep(0);
  } catch (error) {
    return "swallowed";
  }
}

try {
  asyncio.run(main());
} catch (error) {
  print(repr(error));
}
print(asyncio.run(swallows()));
