// Each beat puts the timer off.
import asyncio from "asyncio";

export class Monitor {
  private seconds = 0;
  private timer: asyncio.TimerHandle | null = null;
  private silent = new asyncio.Event();

  beat() {
    if (this.timer === null) return;
    this.timer.cancel();
    this.start();
  }

  private start() {
    this.timer = asyncio.get_running_loop().call_later(this.seconds, () => this.silent.set());
  }

  async untilSilent(seconds: number) {
    this.seconds = seconds;
    this.start();
    try {
      await this.silent.wait();
    } finally {
      this.timer?.cancel();
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
