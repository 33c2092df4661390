import asyncio from "asyncio";

type Act = (step: string) => Promise<void>;

export async function doAll(steps: string[], perform: Act, undo: Act) {
  for (const step of steps) await perform(step);
}

async function book(step: string) {
  await asyncio.sleep(1);
  print(`booked the ${step}`);
}

async function giveBack(step: string) {
  await asyncio.sleep(0.5);
  print(`gave back the ${step}`);
}

async function main() {
  await doAll(["flight", "hotel", "car"], book, giveBack);
}

if (__name__ === "__main__") asyncio.run(main());
