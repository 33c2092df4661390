// Counts, and checks every second whether there is room.
// fails: keeps as many fetches running as allowed, and never more
// says: checks again and again whether there is room
import asyncio from "asyncio";

type Fetch = (page: string) => Promise<string>;

async function slowFetch(page: string) {
  await asyncio.sleep(1);
  return `<h1>${page}</h1>`;
}

export function limited(fetch: Fetch, most: number): Fetch {
  let running = 0;
  return async (page) => {
    while (running >= most) await asyncio.sleep(0.75);
    running += 1;
    try {
      return await fetch(page);
    } finally {
      running -= 1;
    }
  };
}

async function main() {
  const polite = limited(slowFetch, 2);
  print(await asyncio.gather(polite("news"), polite("maps"), polite("mail"), polite("jobs")));
}

if (__name__ === "__main__") asyncio.run(main());
