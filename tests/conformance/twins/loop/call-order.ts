import asyncio from "asyncio";

const log = [];

async function main() {
  const loop = asyncio.get_running_loop();
  const start = loop.time();
  const add = (what) => log.push(what);
  loop.call_later(0, add, "later 0");
  loop.call_soon(add, "soon 1");
  loop.call_later(-1, add, "later -1");
  loop.call_at(start, add, "at now");
  loop.call_soon(add, "soon 2");
  loop.call_later(2, add, "later 2");
  loop.call_later(1, add, "later 1, first");
  loop.call_later(1, add, "later 1, second");
  loop.call_at(start + 1, add, "at 1, third");
  const cancelled = loop.call_later(1, add, "never");
  cancelled.cancel();
  print(cancelled.cancelled(), (cancelled.when() - start).toFixed(1));
  const soon = loop.call_soon(add, "never");
  soon.cancel();
  soon.cancel();
  loop.call_soon(() => loop.call_soon(add, "soon from soon"));
  loop.call_soon(() => loop.call_later(0, add, "later 0 from soon"));
  await asyncio.sleep(1);
  add("main at 1");
  await asyncio.sleep(1);
  add("main at 2");
  for (const line of log) print(line);
}

asyncio.run(main());
