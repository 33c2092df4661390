import asyncio from "asyncio";

let turns = 0;

async function spectate() {
  while (true) {
    turns += 1;
    await asyncio.sleep(0);
  }
}

async function measure(what, awaitable) {
  const before = turns;
  await awaitable;
  print(what, turns - before);
}

async function with_it(thing) {
  await using _ = await enter(thing);
}

async function contended(thing) {
  await thing.acquire();
  asyncio.get_running_loop().call_soon(() => thing.release());
  await thing.acquire();
  thing.release();
}

async function put_and_get(queue) {
  await queue.put(1);
  await queue.get();
}

async function handed_over(queue) {
  asyncio.get_running_loop().call_soon((item) => queue.put_nowait(item), 1);
  await queue.get();
}

async function set_later(event) {
  asyncio.get_running_loop().call_soon(() => event.set());
  await event.wait();
}

async function main() {
  const spectator = asyncio.create_task(spectate());
  await asyncio.sleep(0);
  const event = new asyncio.Event();
  event.set();
  await measure("a free lock", with_it(new asyncio.Lock()));
  await measure("a free semaphore", with_it(new asyncio.Semaphore(2)));
  await measure("a free condition", with_it(new asyncio.Condition()));
  await measure("a set event", event.wait());
  await measure("a queue with room", put_and_get(new asyncio.Queue(1)));
  await measure("join of an empty queue", new asyncio.Queue().join());
  await measure("a barrier of one", new asyncio.Barrier(1).wait());
  await measure("a contended lock", contended(new asyncio.Lock()));
  await measure("a contended semaphore", contended(new asyncio.Semaphore(1)));
  await measure("an event set later", set_later(new asyncio.Event()));
  await measure("a queue filled later", handed_over(new asyncio.Queue()));
  spectator.cancel();
}

asyncio.run(main());
