import asyncio from "asyncio";

async function inner() {
  await asyncio.sleep(1);
}

async function outer() {
  await inner();
}

class Worker {
  async run() {
    print(asyncio.current_task().get_coro().__name__);
  }
}

async function main() {
  const coroutine = outer();
  const task = asyncio.create_task(coroutine, { name: "outer" });
  print(task.get_coro() === coroutine, task.get_stack().length);
  await asyncio.sleep(0);
  print(task.get_stack().length);
  let text = "";
  task.print_stack({ file: { write: (part) => (text += part) } });
  print(text.split("\n").filter((line) => line.includes("File") || line.includes("Stack")));
  await task;
  print(task.get_stack().length);
  await asyncio.create_task(new Worker().run());
  for (const what of [outer, main, print]) print(asyncio.iscoroutinefunction(what));
}

asyncio.run(main());
