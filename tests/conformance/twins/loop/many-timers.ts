import asyncio from "asyncio";

const log = [];

async function main() {
  const loop = asyncio.get_running_loop();
  const handles = [];
  for (let i = 0; i < 300; i++) handles.push(loop.call_later(1 + (i % 7), (n) => log.push(n), i));
  handles.forEach((handle, i) => {
    if (i % 5) handle.cancel();
  });
  await asyncio.sleep(0.5);
  handles[10].cancel();
  await asyncio.sleep(10);
  print(log);
}

asyncio.run(main());
