import asyncio from "asyncio";

type Step = (picture: string) => Promise<string>;

export async function pipeline(read: Step, shrink: Step, save: Step, names: string[]) {
  for (const name of names) await save(await shrink(await read(name)));
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
