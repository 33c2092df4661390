import asyncio from "asyncio";

async function child(delay) {
  await asyncio.sleep(delay);
}

function names() {
  return [...asyncio.all_tasks()].map((task) => task.get_name());
}

async function main() {
  for (let i = 4; i > 0; i--) asyncio.create_task(child(i), { name: `child ${i}` });
  for (let i = 0; i < 5; i++) {
    print(names());
    await asyncio.sleep(1);
  }
  const task = asyncio.create_task(child(0), { name: "cancelled" });
  task.cancel();
  print(names());
  await asyncio.sleep(0);
  print(names());
  asyncio.get_running_loop().call_soon(() => print("in a callback:", asyncio.current_task()));
  await asyncio.sleep(0);
}

asyncio.run(main());
