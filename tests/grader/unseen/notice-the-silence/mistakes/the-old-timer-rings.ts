// Believes that a new timer takes the place of the one before.
// tutor: Each beat sets another timer on line 11, and nothing cancels the one before, so the first of them still rings.
// hears: (?=[\s\S]*\bline (?:11|17)\b)(?=[\s\S]*(?:timer|call_later|callback))(?=[\s\S]*cancel)
import asyncio from "asyncio";

export class Monitor {
  private seconds = 0;
  private silent = new asyncio.Event();

  beat() {
    asyncio.get_running_loop().call_later(this.seconds, () => this.silent.set());
  }

  async untilSilent(seconds: number) {
    this.seconds = seconds;
    this.beat();
    await this.silent.wait();
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
