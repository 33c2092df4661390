// stops: StepLimitError
import asyncio from "asyncio";
async function player(mine: asyncio.Event, other: asyncio.Event) {
  while (true) {
    await mine.wait();
    mine.clear();
    other.set();
  }
}
async function main() {
  const [a, b] = [new asyncio.Event(), new asyncio.Event()];
  a.set();
  await asyncio.gather(player(a, b), player(b, a));
}
asyncio.run(main());
