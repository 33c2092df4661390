// Looks every so many seconds whether there was a beat since.
// tutor: `sleep` on line 16 always takes the whole time, so a silence that begins in between is noticed too late; count from the last beat.
// hears: (?=[\s\S]*\bline 16\b)(?=[\s\S]*sleep)(?=[\s\S]*(?:too late|in between|whole|only (?:then|after|every)|looks?|last beat|however))
import asyncio from "asyncio";

export class Monitor {
  private count = 0;

  beat() {
    this.count += 1;
  }

  async untilSilent(seconds: number) {
    for (;;) {
      const before = this.count;
      await asyncio.sleep(seconds);
      if (this.count === before) return;
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
