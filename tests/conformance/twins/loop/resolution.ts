import asyncio from "asyncio";

const log = [];

async function main() {
  const loop = asyncio.get_running_loop();
  const start = loop.time();
  loop.call_at(start + 1 + 5e-10, (what) => log.push(what), "half a nanosecond after");
  loop.call_at(start + 1, (what) => log.push(what), "on time");
  loop.call_at(start + 1 + 5e-9, (what) => log.push(what), "five nanoseconds after");
  await asyncio.sleep(2);
  print(log);
}

asyncio.run(main());
