// Believes that an event that was waited for is closed again.
// tutor: The event that is set on line 15 stays set: from the second phase on, `wait()` on line 16 returns at once.
// hears: (?=[\s\S]*\bline (?:15|16)\b)(?=[\s\S]*(?:event|allHere|set))(?=[\s\S]*(?:clear|stays set|still set|already set|set since))
import asyncio from "asyncio";

type Work = (worker: string, phase: number) => Promise<void>;

export async function inStep(workers: string[], phases: number, work: Work) {
  const allHere = new asyncio.Event();
  let arrived = 0;
  const one = async (worker: string) => {
    for (let phase = 1; phase <= phases; phase += 1) {
      await work(worker, phase);
      arrived += 1;
      if (arrived === workers.length) allHere.set();
      await allHere.wait();
    }
  };
  await using group = new asyncio.TaskGroup();
  for (const worker of workers) group.create_task(one(worker));
}

async function step(worker: string, phase: number) {
  await asyncio.sleep(worker.length);
  print(`${worker} has finished phase ${phase}`);
}

async function main() {
  await inStep(["a", "bb"], 2, step);
}

if (__name__ === "__main__") asyncio.run(main());
