import asyncio from "asyncio";

async function inner() {
  try {
    await asyncio.sleep(10);
  } finally {
    print("inner ends, cancelling", asyncio.current_task().cancelling());
  }
}

async function outer(name, task) {
  try {
    await task;
  } catch (error) {
    print(name, repr(error), "cancelling", asyncio.current_task().cancelling());
    throw error;
  }
}

async function main() {
  const inner_task = asyncio.create_task(inner(), { name: "inner" });
  const first = asyncio.create_task(outer("first", inner_task), { name: "first" });
  const second = asyncio.create_task(outer("second", inner_task), { name: "second" });
  const over_first = asyncio.create_task(outer("over first", first), { name: "over first" });
  await asyncio.sleep(1);
  print(over_first.cancel("stop"));
  print([inner_task, first, second, over_first].map((t) => t.cancelling()));
  const results = await asyncio.gather(inner_task, first, second, over_first, { return_exceptions: true });
  print(results);
  print([inner_task, first, second, over_first].map((t) => t.cancelled()));
}

asyncio.run(main());
