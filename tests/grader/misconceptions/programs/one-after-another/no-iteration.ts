// The steps of an iteration come one after another by nature.
import asyncio from "asyncio";

class Countdown {
  constructor(private left: number) {}

  __aiter__() {
    return this;
  }

  async __anext__() {
    if (this.left === 0) throw new StopAsyncIteration();
    await asyncio.sleep(1);
    return this.left--;
  }
}

async function main() {
  for await (const number of new Countdown(3) as any) print(number);
}

asyncio.run(main());
