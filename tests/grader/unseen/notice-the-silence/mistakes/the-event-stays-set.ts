// Believes that an event is used up by the one who waits for it.
// tutor: After the first beat the event stays set, so `wait()` on line 16 returns at once, again and again, and never lets anything else run; clear it before each wait.
// hears: (?=[\s\S]*\bline 16\b)(?=[\s\S]*(?:set|clear))(?=[\s\S]*(?:clear|stays set|still set|already set|at once|immediately))
import asyncio from "asyncio";

export class Monitor {
  private beats = new asyncio.Event();

  beat() {
    this.beats.set();
  }

  async untilSilent(seconds: number) {
    for (;;) {
      try {
        await asyncio.wait_for(this.beats.wait(), seconds);
      } catch (error) {
        if (error instanceof TimeoutError) return;
        throw error;
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
