import asyncio from "asyncio";

async function source(out) {
  for (let i = 0; i < 6; i++) {
    await out.put(i);
    print("source", i, asyncio.get_running_loop().time().toFixed(1));
  }
  await out.put(null);
}

async function square(inward, out) {
  let item;
  while ((item = await inward.get()) !== null) {
    await asyncio.sleep(0.5);
    await out.put(item * item);
  }
  await out.put(null);
}

async function sink(inward) {
  let total = 0;
  let item;
  while ((item = await inward.get()) !== null) {
    await asyncio.sleep(1);
    total += item;
    print("sink", item, asyncio.get_running_loop().time().toFixed(1));
  }
  return total;
}

async function main() {
  const [first, second] = [new asyncio.Queue(1), new asyncio.Queue(1)];
  const [, , total] = await asyncio.gather(source(first), square(first, second), sink(second));
  print(total);
}

asyncio.run(main());
