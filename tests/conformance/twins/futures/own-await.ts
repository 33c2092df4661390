import asyncio from "asyncio";
class Logged extends asyncio.Future {
  *__await__() {
    print("asked");
    const result = yield* super.__await__();
    print("got", result);
    return result * 2;
  }
}
class LoggedTask extends asyncio.Task {
  *__await__() {
    print("task asked");
    return (yield* super.__await__()) + 1;
  }
}
async function f() {
  await asyncio.sleep(0);
  return 5;
}
async function main() {
  const loop = asyncio.get_running_loop();
  let fut = new Logged({ loop });
  loop.call_soon(fut.set_result, 21);
  print(await fut);
  print(await fut);
  print("gather", await asyncio.gather(fut));
  print("wait_for", await asyncio.wait_for(fut, 1));
  print("shield", await asyncio.shield(fut));
  const t = new LoggedTask(f(), { loop });
  print(await t);
  fut = new Logged({ loop });
  async function waiter() {
    return await fut;
  }
  const w = asyncio.create_task(waiter());
  await asyncio.sleep(0);
  w.cancel();
  try {
    await w;
  } catch {
    print("cancelled", fut.cancelled());
  }
}
asyncio.run(main());
