// Releases the permit on the line below the fetch, which an error skips.
// fails: gets the permit of a failed fetch back
// says: The two failed fetches kept their permits
import asyncio from "asyncio";

type Fetch = (page: string) => Promise<string>;

async function slowFetch(page: string) {
  await asyncio.sleep(1);
  return `<h1>${page}</h1>`;
}

export function limited(fetch: Fetch, most: number): Fetch {
  const permits = new asyncio.Semaphore(most);
  return async (page) => {
    await permits.acquire();
    const text = await fetch(page);
    permits.release();
    return text;
  };
}

async function main() {
  const polite = limited(slowFetch, 2);
  print(await asyncio.gather(polite("news"), polite("maps"), polite("mail"), polite("jobs")));
}

if (__name__ === "__main__") asyncio.run(main());
