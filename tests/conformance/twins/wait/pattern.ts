import asyncio from "asyncio";

async function job(i) {
  await asyncio.sleep((i * 7) % 5);
  return i;
}

async function main() {
  const loop = asyncio.get_running_loop();
  let pending = new Set([0, 1, 2, 3].map((i) => asyncio.create_task(job(i), { name: `job ${i}` })));
  let following = 4;
  while (pending.size > 0) {
    let done;
    [done, pending] = await asyncio.wait(pending, { return_when: asyncio.FIRST_COMPLETED });
    print(
      loop.time().toFixed(1),
      [...done].map((task) => task.result()),
      [...pending].map((task) => task.get_name()),
    );
    for (const _ of done) {
      if (following < 8) {
        pending.add(asyncio.create_task(job(following), { name: `job ${following}` }));
        following += 1;
      }
    }
  }
}

asyncio.run(main());
