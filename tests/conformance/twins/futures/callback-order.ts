import asyncio from "asyncio";

const log = [];

async function waiter(future, name) {
  log.push(`${name} waits`);
  log.push(`${name} got ${await future}`);
}

async function main() {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  future.add_done_callback((f) => log.push("callback 1"));
  const first = asyncio.create_task(waiter(future, "first"));
  await asyncio.sleep(0);
  future.add_done_callback((f) => log.push("callback 2"));
  const second = asyncio.create_task(waiter(future, "second"));
  await asyncio.sleep(0);
  const twice = (f) => log.push("twice");
  future.add_done_callback(twice);
  future.add_done_callback(twice);
  const gone = (f) => log.push("never");
  future.add_done_callback(gone);
  future.add_done_callback(gone);
  print(future.remove_done_callback(gone), future.remove_done_callback(gone));
  loop.call_soon((what) => log.push(what), "before");
  future.set_result("value");
  loop.call_soon((what) => log.push(what), "after");
  log.push("set");
  await first;
  future.add_done_callback((f) => log.push("late"));
  log.push("registered late");
  await asyncio.sleep(0);
  await second;
  for (const line of log) print(line);
}

asyncio.run(main());
