// `null` for what is not there is an answer like any other.
import asyncio from "asyncio";

const ages: Record<string, number> = { Ada: 36 };

async function ageOf(name: string) {
  await asyncio.sleep(1);
  try {
    if (!(name in ages)) throw new KeyError(name);
    return ages[name];
  } catch (error) {
    return null;
  }
}

async function main() {
  print(await asyncio.gather(ageOf("Ada"), ageOf("Grace")));
}

asyncio.run(main());
