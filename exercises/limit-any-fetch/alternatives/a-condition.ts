// Counts for itself, and lets a condition wake the next in line.
import asyncio from "asyncio";

type Fetch = (page: string) => Promise<string>;

async function slowFetch(page: string) {
  await asyncio.sleep(1);
  return `<h1>${page}</h1>`;
}

export function limited(fetch: Fetch, most: number): Fetch {
  let running = 0;
  const changed = new asyncio.Condition();
  return async (page) => {
    {
      await using _ = await enter(changed);
      await changed.wait_for(() => running < most);
      running += 1;
    }
    try {
      return await fetch(page);
    } finally {
      running -= 1;
      await using _ = await enter(changed);
      changed.notify();
    }
  };
}

async function main() {
  const polite = limited(slowFetch, 2);
  print(await asyncio.gather(polite("news"), polite("maps"), polite("mail"), polite("jobs")));
}

if (__name__ === "__main__") asyncio.run(main());
