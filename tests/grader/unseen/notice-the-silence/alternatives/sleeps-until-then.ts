// Sleeps until the moment at which the silence would be long enough, and looks whether it has moved.
import asyncio from "asyncio";

export class Monitor {
  private last = 0;

  beat() {
    this.last = asyncio.get_running_loop().time();
  }

  async untilSilent(seconds: number) {
    const loop = asyncio.get_running_loop();
    this.last = loop.time();
    while (loop.time() < this.last + seconds) await asyncio.sleep(this.last + seconds - loop.time());
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
