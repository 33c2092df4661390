// Believes that a timeout is all that can be caught here.
// tutor: The `catch` on line 18 also catches a cancellation, and takes it for silence.
// hears: (?=[\s\S]*\bline (?:18|17)\b)(?=[\s\S]*[Cc]ancel)(?=[\s\S]*(?:catch|caught|swallow))
import asyncio from "asyncio";

export class Monitor {
  private beats = new asyncio.Event();

  beat() {
    this.beats.set();
  }

  async untilSilent(seconds: number) {
    for (;;) {
      this.beats.clear();
      try {
        await asyncio.wait_for(this.beats.wait(), seconds);
      } catch {
        return;
      }
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
