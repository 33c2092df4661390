// Believes that an empty queue means that all its items are worked off.
// tutor: An empty queue on line 20 doesn't mean that the work is done: the last pictures have been taken out and are still in the hands of the stages, which line 21 cancels.
// hears: (?=[\s\S]*\blines? (?:20|21)\b)(?=[\s\S]*(?:empty|cancel))(?=[\s\S]*(?:still|in hand|under way|in the middle|while|taken|working|busy|during|before|not (?:yet )?(?:done|finished|ended)))
import asyncio from "asyncio";

type Step = (picture: string) => Promise<string>;

export async function pipeline(read: Step, shrink: Step, save: Step, names: string[]) {
  const raw = new asyncio.Queue<string>(2);
  const small = new asyncio.Queue<string>(2);
  const shrinker = async () => {
    for (;;) await small.put(await shrink(await raw.get()));
  };
  const saver = async () => {
    for (;;) await save(await small.get());
  };
  await using group = new asyncio.TaskGroup();
  const stages = [group.create_task(shrinker()), group.create_task(saver())];
  for (const name of names) await raw.put(await read(name));
  while (!raw.empty() || !small.empty()) await asyncio.sleep(0.1);
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
