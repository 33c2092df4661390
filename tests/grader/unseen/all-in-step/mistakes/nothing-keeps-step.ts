// Believes that what runs in one gather goes in step.
// tutor: Each worker goes through its own loop on line 10, and nothing there makes it wait for the others before its next phase.
// hears: (?=[\s\S]*\bline (?:10|10|13)\b)(?=[\s\S]*(?:nothing|never|does(?:n't| not)|without|own|only)[^.]*(?:wait|other|step|phase))
import asyncio from "asyncio";

type Work = (worker: string, phase: number) => Promise<void>;

export async function inStep(workers: string[], phases: number, work: Work) {
  const one = async (worker: string) => {
    for (let phase = 1; phase <= phases; phase += 1) await work(worker, phase);
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
