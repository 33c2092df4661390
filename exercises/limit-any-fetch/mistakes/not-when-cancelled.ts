// Releases the permit after a result and after an error, and not after a cancellation.
// fails: gets the permit of a cancelled fetch back
// says: The cancelled fetch kept its permit
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
    try {
      const text = await fetch(page);
      permits.release();
      return text;
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) permits.release();
      throw error;
    }
  };
}

async function main() {
  const polite = limited(slowFetch, 2);
  print(await asyncio.gather(polite("news"), polite("maps"), polite("mail"), polite("jobs")));
}

if (__name__ === "__main__") asyncio.run(main());
