import asyncio from "asyncio";

function breed(loop, log, n) {
  log.push(n);
  if (n < 5) loop.call_soon(breed, loop, log, n + 1);
}

async function main() {
  const loop = asyncio.get_running_loop();
  const log = [];
  loop.call_soon(breed, loop, log, 0);
  loop.call_later(0, (what) => log.push(what), "timer");
  for (let i = 0; i < 7; i++) {
    log.push(`turn ${i}`);
    await asyncio.sleep(0);
  }
  print(log);
}

asyncio.run(main());
