import asyncio from "asyncio";

async function worker(name, lock, log) {
  await using _ = await enter(lock);
  log.push(`${name} in`);
  await asyncio.sleep(1);
  log.push(`${name} out`);
}

async function main() {
  const log = [];
  const lock = new asyncio.Lock();
  print(lock.locked());
  await asyncio.gather(...[..."abc"].map((name) => worker(name, lock, log)));
  print(log);

  // Released, a waiter chosen but not yet run: unlocked, yet a newcomer queues.
  await lock.acquire();
  let waiter = asyncio.create_task(worker("waiter", lock, log));
  await asyncio.sleep(0);
  print(lock.locked());
  lock.release();
  print("released, locked:", lock.locked());
  const newcomer = asyncio.create_task(worker("newcomer", lock, log));
  log.length = 0;
  await asyncio.gather(waiter, newcomer);
  print(log);

  try {
    lock.release();
  } catch (error) {
    print(error);
  }
  print(await lock.acquire(), lock.locked());
  lock.release();

  async function direct() {
    await lock.acquire();
    log.push("barged in");
    lock.release();
  }

  log.length = 0;
  await lock.acquire();
  waiter = asyncio.create_task(worker("waiter", lock, log));
  await asyncio.sleep(0);
  lock.release();
  await direct();
  await waiter;
  print(log);
}

asyncio.run(main());
