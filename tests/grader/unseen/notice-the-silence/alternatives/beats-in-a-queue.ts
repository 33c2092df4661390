// The beats are in a queue.
import asyncio from "asyncio";

export class Monitor {
  private beats = new asyncio.Queue<string>();

  beat() {
    this.beats.put_nowait("alive");
  }

  async untilSilent(seconds: number) {
    try {
      for (;;) {
        await using _ = asyncio.timeout(seconds);
        await this.beats.get();
      }
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
    }
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
