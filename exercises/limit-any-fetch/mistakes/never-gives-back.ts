// Acquires a permit and never releases it.
// fails: keeps as many fetches running as allowed, and never more
// says: DeadlockError
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
    return await fetch(page);
  };
}

async function main() {
  const polite = limited(slowFetch, 2);
  print(await asyncio.gather(polite("news"), polite("maps"), polite("mail"), polite("jobs")));
}

if (__name__ === "__main__") asyncio.run(main());
