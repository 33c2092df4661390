import asyncio from "asyncio";

class Countdown {
  constructor(n) {
    this.n = n;
  }

  __aiter__() {
    return this;
  }

  async __anext__() {
    if (this.n === 0) throw new StopAsyncIteration();
    await asyncio.sleep(1);
    this.n -= 1;
    return this.n;
  }
}

async function main() {
  for await (const n of new Countdown(3)) print(n);
  const iterator = aiter(new Countdown(2));
  print(await anext(iterator), await anext(iterator), await anext(iterator, "default"));
  try {
    await anext(iterator);
  } catch (error) {
    print(repr(error));
  }
  try {
    for await (const n of [1, 2]);
  } catch (error) {
    print(error);
  }
  try {
    for await (const n of 5);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
