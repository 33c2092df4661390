import asyncio from "asyncio";

async function worker(name, semaphore, seconds = 1) {
  {
    await using _ = await enter(semaphore);
    print(name, "in");
    await asyncio.sleep(seconds);
  }
  print(name, "out");
}

async function main() {
  let semaphore = new asyncio.Semaphore(2);
  print(semaphore.locked());
  await asyncio.gather(...[..."abcde"].map((name) => worker(name, semaphore)));

  semaphore = new asyncio.Semaphore(1);
  await semaphore.acquire();
  print(semaphore.locked());
  const waiting = asyncio.create_task(worker("waiting", semaphore));
  await asyncio.sleep(0);
  semaphore.release();
  print("released with a waiter, locked:", semaphore.locked());
  const late = asyncio.create_task(worker("late", semaphore));
  await asyncio.gather(waiting, late);

  await semaphore.acquire();
  const tasks = [..."fgh"].map((name) => asyncio.create_task(worker(name, semaphore)));
  await asyncio.sleep(0);
  semaphore.release();
  tasks[0].cancel();
  await asyncio.wait(tasks);
  print(semaphore.locked());
  semaphore.release();
  semaphore.release();
  await asyncio.gather(...[..."ijkl"].map((name) => worker(name, semaphore)));

  const bounded = new asyncio.BoundedSemaphore(1);
  {
    await using _ = await enter(bounded);
  }
  try {
    bounded.release();
  } catch (error) {
    print(error);
  }
  try {
    new asyncio.Semaphore(-1);
  } catch (error) {
    print(error);
  }
  const zero = new asyncio.Semaphore(0);
  asyncio.get_running_loop().call_later(1, () => zero.release());
  print(await zero.acquire());
}

asyncio.run(main());
