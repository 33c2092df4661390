// Believes that `put` waits until the item is taken.
// tutor: The queues on lines 9 and 10 have no maxsize, so `put` never waits and the reader runs ahead.
// hears: (?=[\s\S]*[Qq]ueue)(?=[\s\S]*(?:maxsize|no (?:limit|bound|size)|without (?:a )?(?:limit|size|bound|maximum)|unbounded|unlimited|never full|limit))
import asyncio from "asyncio";

type Step = (picture: string) => Promise<string>;

export async function pipeline(read: Step, shrink: Step, save: Step, names: string[]) {
  const raw = new asyncio.Queue<string | null>();
  const small = new asyncio.Queue<string | null>();
  const reader = async () => {
    for (const name of names) await raw.put(await read(name));
    await raw.put(null);
  };
  const shrinker = async () => {
    for (let picture = await raw.get(); picture !== null; picture = await raw.get()) {
      await small.put(await shrink(picture));
    }
    await small.put(null);
  };
  const saver = async () => {
    for (let picture = await small.get(); picture !== null; picture = await small.get()) await save(picture);
  };
  await using group = new asyncio.TaskGroup();
  for (const stage of [reader, shrinker, saver]) group.create_task(stage());
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
