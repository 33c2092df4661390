// A queue holds the permits; a fetch takes one out, and puts it back.
import asyncio from "asyncio";

type Fetch = (page: string) => Promise<string>;

async function slowFetch(page: string) {
  await asyncio.sleep(1);
  return `<h1>${page}</h1>`;
}

export function limited(fetch: Fetch, most: number): Fetch {
  const tokens = new asyncio.Queue<number>();
  for (let n = 0; n < most; n += 1) tokens.put_nowait(n);
  return async (page) => {
    const token = await tokens.get();
    try {
      return await fetch(page);
    } finally {
      tokens.put_nowait(token);
    }
  };
}

async function main() {
  const polite = limited(slowFetch, 2);
  print(await asyncio.gather(polite("news"), polite("maps"), polite("mail"), polite("jobs")));
}

if (__name__ === "__main__") asyncio.run(main());
