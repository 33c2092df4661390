import asyncio from "asyncio";

export class Monitor {
  beat() {}

  async untilSilent(seconds: number) {
    await asyncio.sleep(seconds);
  }
}

async function worker(monitor: Monitor) {
  for (let beat = 0; beat < 3; beat += 1) {
    await asyncio.sleep(1);
    monitor.beat();
  }
}

async function main() {
  const monitor = new Monitor();
  const task = asyncio.create_task(worker(monitor));
  await monitor.untilSilent(2);
  print("the worker is silent");
  await task;
}

if (__name__ === "__main__") asyncio.run(main());
