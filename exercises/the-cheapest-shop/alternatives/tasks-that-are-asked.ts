import asyncio from "asyncio";

async function phone(shop: string) {
  await asyncio.sleep(shop.length / 2);
  if (shop === "corner") throw new ConnectionError("closed");
  return shop.length;
}

export async function cheapest(ask: (shop: string) => Promise<number>, shops: string[]) {
  const tasks = shops.map((shop) => asyncio.create_task(ask(shop)));
  try {
    if (tasks.length > 0) await asyncio.wait(tasks);
  } finally {
    for (const task of tasks) task.cancel();
  }
  const prices: number[] = [];
  for (const [at, task] of tasks.entries()) {
    const error = task.exception();
    if (error === null) prices.push(task.result());
    else print(`${shops[at]}: ${error.message}`);
  }
  if (prices.length === 0) throw new ValueError("no shop answers");
  return Math.min(...prices);
}

async function main() {
  print(await cheapest(phone, ["market", "corner", "mall"]));
}

if (__name__ === "__main__") asyncio.run(main());
