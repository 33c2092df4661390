// Believes that the end of one stage ends the stages after it.
// tutor: The saver waits on line 21 for an item that nothing puts any more: the shrinker ends without passing the `null` on.
// hears: (?=[\s\S]*\bline 21\b)(?=[\s\S]*\b(?:small|queue|item|put)\b)(?=[\s\S]*(?:nothing|nobody|no (?:other|more|task|item)|never|any ?more|will not|won't|ended|finished))
import asyncio from "asyncio";

type Step = (picture: string) => Promise<string>;

export async function pipeline(read: Step, shrink: Step, save: Step, names: string[]) {
  const raw = new asyncio.Queue<string | null>(2);
  const small = new asyncio.Queue<string | null>(2);
  const reader = async () => {
    for (const name of names) await raw.put(await read(name));
    await raw.put(null);
  };
  const shrinker = async () => {
    for (let picture = await raw.get(); picture !== null; picture = await raw.get()) {
      await small.put(await shrink(picture));
    }
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
