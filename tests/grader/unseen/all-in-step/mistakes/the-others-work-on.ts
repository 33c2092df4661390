// Believes that a gather which raises has ended everything in it.
// tutor: `gather` on line 10 raises the first error at once and does not cancel the others: they go on.
// hears: (?=[\s\S]*\bline 10\b)(?=[\s\S]*gather)(?=[\s\S]*(?:does(?:n't| not) cancel|cancels? (?:nothing|none)|go on|goes on|keep|continue|still|left|run on))
import asyncio from "asyncio";

type Work = (worker: string, phase: number) => Promise<void>;

export async function inStep(workers: string[], phases: number, work: Work) {
  for (let phase = 1; phase <= phases; phase += 1) {
    await asyncio.gather(...workers.map((worker) => work(worker, phase)));
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
