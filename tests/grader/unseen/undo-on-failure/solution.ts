import asyncio from "asyncio";

type Act = (step: string) => Promise<void>;

export async function doAll(steps: string[], perform: Act, undo: Act) {
  const done: string[] = [];
  try {
    for (const step of steps) {
      await perform(step);
      done.push(step);
    }
  } catch (error) {
    for (const step of done.toReversed()) {
      try {
        await undo(step);
      } catch (failure) {
        if (failure instanceof asyncio.CancelledError) throw failure;
        print(`not undone: ${step}`);
      }
    }
    throw error;
  }
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
