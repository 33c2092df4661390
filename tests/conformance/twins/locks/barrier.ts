import asyncio from "asyncio";

async function member(name, barrier, delay) {
  await asyncio.sleep(delay);
  try {
    const index = await barrier.wait();
    print(name, "passes", index);
  } catch (error) {
    if (!(error instanceof asyncio.BrokenBarrierError)) throw error;
    print(name, repr(error));
  }
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  print(barrier.parties, barrier.n_waiting, barrier.broken);
  await asyncio.gather(...[..."abc"].map((name, i) => member(name, barrier, i)));
  let waiting = [..."de"].map((name) => asyncio.create_task(member(name, barrier, 0)));
  await asyncio.sleep(1);
  print(barrier.n_waiting);
  await barrier.reset();
  await asyncio.wait(waiting);
  print(barrier.broken);
  waiting = [..."fg"].map((name) => asyncio.create_task(member(name, barrier, 0)));
  await asyncio.sleep(1);
  await barrier.abort();
  await asyncio.wait(waiting);
  print(barrier.broken);
  await member("late", barrier, 0);
  await barrier.reset();
  print(barrier.broken);
  waiting = [..."hi"].map((name) => asyncio.create_task(member(name, barrier, 0)));
  await asyncio.sleep(1);
  waiting[0].cancel();
  await asyncio.sleep(1);
  print(barrier.n_waiting, barrier.broken);
  const async_with = new asyncio.Barrier(1);
  print(async_with.parties);
  {
    await using index = await enter(async_with);
    print("inside", index);
  }
  await asyncio.gather(...[..."jk"].map((name) => member(name, barrier, 0)));
  try {
    new asyncio.Barrier(0);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
