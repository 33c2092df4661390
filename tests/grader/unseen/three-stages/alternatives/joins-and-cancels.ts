// Waits until each queue is worked off, and then ends the stages.
import asyncio from "asyncio";

type Step = (picture: string) => Promise<string>;

export async function pipeline(read: Step, shrink: Step, save: Step, names: string[]) {
  const raw = new asyncio.Queue<string>(2);
  const small = new asyncio.Queue<string>(2);
  const shrinker = async () => {
    for (;;) {
      await small.put(await shrink(await raw.get()));
      raw.task_done();
    }
  };
  const saver = async () => {
    for (;;) {
      await save(await small.get());
      small.task_done();
    }
  };
  await using group = new asyncio.TaskGroup();
  const stages = [group.create_task(shrinker()), group.create_task(saver())];
  for (const name of names) await raw.put(await read(name));
  await raw.join();
  await small.join();
  for (const stage of stages) stage.cancel();
}

const takes = (seconds: number, word: string) => async (picture: string) => {
  await asyncio.sleep(seconds);
  return `${word} ${picture}`;
};

async function main() {
  await pipeline(takes(1, "raw"), takes(1, "small"), takes(1, "saved"), ["cat", "dog", "owl"]);
  print("all saved");
}

if (__name__ === "__main__") asyncio.run(main());
