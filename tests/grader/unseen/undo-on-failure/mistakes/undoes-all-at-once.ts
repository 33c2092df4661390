// Believes that gather does its arguments in their order.
// tutor: gather on line 25 starts all undos at the same time instead of one after the end of the other:
//   await them in a loop.
// hears: (?=[\s\S]*\bline 25\b)(?=[\s\S]*(?:at once|at the same time|side by side|together|concurrent|gather|one (?:at a time|after)))
import asyncio from "asyncio";

type Act = (step: string) => Promise<void>;

export async function doAll(steps: string[], perform: Act, undo: Act) {
  const done: string[] = [];
  const undoOne = async (step: string) => {
    try {
      await undo(step);
    } catch (failure) {
      if (failure instanceof asyncio.CancelledError) throw failure;
      print(`not undone: ${step}`);
    }
  };
  try {
    for (const step of steps) {
      await perform(step);
      done.push(step);
    }
  } catch (error) {
    await asyncio.gather(...done.toReversed().map(undoOne));
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
