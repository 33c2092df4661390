// Believes that barriers made alike are one barrier.
// tutor: Line 10 makes a barrier for each worker, and each waits at its own for others that never come; make one, outside.
// hears: (?=[\s\S]*\bline (?:10|13)\b)(?=[\s\S]*[Bb]arrier)(?=[\s\S]*(?:own|each|every (?:task|worker|call)|share|same|one of them|another))
import asyncio from "asyncio";

type Work = (worker: string, phase: number) => Promise<void>;

export async function inStep(workers: string[], phases: number, work: Work) {
  const one = async (worker: string) => {
    const barrier = new asyncio.Barrier(workers.length);
    for (let phase = 1; phase <= phases; phase += 1) {
      await work(worker, phase);
      await barrier.wait();
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
