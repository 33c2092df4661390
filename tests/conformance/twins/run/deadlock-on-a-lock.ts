import asyncio from "asyncio";

async function takes(name, first, second) {
  await using _ = await enter(first);
  print(name, "has its first");
  await asyncio.sleep(1);
  {
    await using __ = await enter(second);
    print(name, "has both");
  }
}

async function main() {
  const [a, b] = [new asyncio.Lock(), new asyncio.Lock()];
  await using tg = new asyncio.TaskGroup();
  tg.create_task(takes("one", a, b), { name: "one" });
  tg.create_task(takes("two", b, a), { name: "two" });
}

asyncio.run(main());
