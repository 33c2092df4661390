import asyncio from "asyncio";

async function worker(name, steps) {
  for (let i = 0; i < steps; i++) {
    print(name, i);
    await asyncio.sleep(0);
  }
  print(name, "ends");
  return name;
}

async function main() {
  const a = asyncio.create_task(worker("a", 3));
  const b = asyncio.create_task(worker("b", 1));
  print("main waits");
  print(await a);
  const c = asyncio.create_task(worker("c", 2));
  print(await b);
  print(await c);
}

asyncio.run(main());
