import asyncio from "asyncio";

async function child() {
  await asyncio.sleep(10);
}

async function main() {
  for (const message of [null, "why"]) {
    const task = asyncio.create_task(child());
    asyncio.get_running_loop().call_later(1, (msg) => task.cancel(msg), message);
    const results = await asyncio.gather(task, asyncio.sleep(2, "slept"), { return_exceptions: true });
    print(results, results[0].args.length);
  }
  const task = asyncio.create_task(child());
  asyncio.get_running_loop().call_later(1, () => task.cancel("why"));
  const gathering = asyncio.gather(task, asyncio.sleep(2));
  try {
    await gathering;
  } catch (error) {
    print(repr(error), gathering.cancelled(), asyncio.current_task().cancelling());
  }
  const future = asyncio.get_running_loop().create_future();
  future.cancel("already");
  print(await asyncio.gather(future, { return_exceptions: true }));
  try {
    await asyncio.gather(future);
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
