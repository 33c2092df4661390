// Gathers each phase, and cancels the rest after an error.
import asyncio from "asyncio";

type Work = (worker: string, phase: number) => Promise<void>;

export async function inStep(workers: string[], phases: number, work: Work) {
  let tasks: asyncio.Task<void>[] = [];
  try {
    for (let phase = 1; phase <= phases; phase += 1) {
      tasks = workers.map((worker) => asyncio.create_task(work(worker, phase)));
      await asyncio.gather(...tasks);
    }
  } finally {
    for (const task of tasks) task.cancel();
    await asyncio.gather(...tasks, { return_exceptions: true });
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
