import asyncio from "asyncio";

async function leaf(name, delay, fails = false) {
  try {
    await asyncio.sleep(delay);
  } catch (error) {
    print(name, "cancelled");
    throw error;
  }
  print(name, fails ? "fails" : "ends");
  if (fails) throw new ValueError(name);
}

async function branch(name, ...leaves) {
  try {
    await using tg = new asyncio.TaskGroup();
    for (const [i, [delay, fails]] of leaves.entries()) tg.create_task(leaf(`${name}${i}`, delay, fails));
  } finally {
    print(name, "left", asyncio.current_task().cancelling());
  }
}

async function main() {
  try {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(branch("a", [1, false], [3, false]));
    tg.create_task(branch("b", [2, true], [5, false]));
    tg.create_task(leaf("c", 4));
  } catch (group) {
    print(repr(group));
  }
  let first;
  {
    await using tg = new asyncio.TaskGroup();
    first = tg.create_task(branch("d", [5, false], [6, false]));
    tg.create_task(branch("e", [2, false]));
    await asyncio.sleep(1);
    first.cancel("only this branch");
  }
  print(first.cancelled(), asyncio.current_task().cancelling());
}

asyncio.run(main());
