// Each phase is a group of its own.
import asyncio from "asyncio";

type Work = (worker: string, phase: number) => Promise<void>;

export async function inStep(workers: string[], phases: number, work: Work) {
  for (let phase = 1; phase <= phases; phase += 1) {
    await using group = new asyncio.TaskGroup();
    for (const worker of workers) group.create_task(work(worker, phase));
  }
}

async function step(worker: string, phase: number) {
  await asyncio.sleep(worker.length);
  print(`${worker} has finished phase ${phase}`);
}

async function main() {
  await inStep(["a", "bb"], 2, step);
}

if (__name__ === "__main__") asyncio.run(main());
